import { type DocumentNode, GraphQLError, Kind } from 'graphql'
import { APIError, type PayloadRequest } from 'payload'

/** An API client reads; the role matrix gives it nothing else. The REST door has a rule of the same name. */
export function keepClientsReading(
  { user }: PayloadRequest,
  document: DocumentNode,
): GraphQLError[] {
  if (user?.collection !== 'api-clients') return []
  const message = 'An API client can only read. Sign in as a user to write.'
  const originalError = new APIError(message, 403, { code: 'forbidden' }, true)
  return document.definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION && node.operation === 'mutation')
    .map((node) => new GraphQLError(message, { nodes: [node], originalError }))
    .slice(0, 1)
}
