import { GraphQLError, type ValidationRule } from 'graphql'
import { APIError, type PayloadRequest } from 'payload'

/** An API client reads; the role matrix gives it nothing else. The REST door has a rule of the same name. */
export const keepClientsReading =
  ({ user }: PayloadRequest): ValidationRule =>
  (context) => ({
    OperationDefinition(node) {
      if (node.operation !== 'mutation' || user?.collection !== 'api-clients') return
      const message = 'An API client can only read. Sign in as a user to write.'
      const originalError = new APIError(message, 403, { code: 'forbidden' }, true)
      context.reportError(new GraphQLError(message, { nodes: [node], originalError }))
    },
  })
