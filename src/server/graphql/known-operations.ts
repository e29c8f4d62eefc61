import { GraphQLError, type ValidationRule } from 'graphql'

/** Payload's complexity rule fails on an operation that the schema has no root for, such as a subscription. */
export const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return
    context.reportError(
      new GraphQLError(`This service has no ${node.operation}s.`, { nodes: [node] }),
    )
  },
})
