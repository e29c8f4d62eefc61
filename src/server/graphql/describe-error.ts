import { GraphQLError } from 'graphql'
import { codeOf } from '../problem.ts'

/**
 * What a reader is told of an error: Payload's public errors as they are, with a stable code;
 * mistakes in the query as GraphQL words them; anything else in one sentence.
 */
export function describeError(error: Readonly<GraphQLError | Error>): GraphQLError {
  if (!(error instanceof GraphQLError)) return hidden()
  const cause: unknown = error.originalError
  if (cause === undefined || cause === null) return withCode(error, 'invalid-query')
  const status = statusOf(cause)
  if (status === null)
    return cause instanceof GraphQLError ? withCode(error, 'invalid-query') : hidden(error)
  return status >= 500 ? hidden(error) : withCode(error, codeFrom(cause) ?? codeOf(status), status)
}

/** Whether the error is a fault of ours, to be logged whole. */
export function isFault(error: Readonly<GraphQLError | Error>): boolean {
  const cause: unknown = error instanceof GraphQLError ? error.originalError : error
  if (cause === undefined || cause === null || cause instanceof GraphQLError) return false
  return (statusOf(cause) ?? 500) >= 500
}

function withCode(error: Readonly<GraphQLError>, code: string, status = 400): GraphQLError {
  const { message, nodes, source, positions, path } = error
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    extensions: { ...error.extensions, code, statusCode: status },
  })
}

const hidden = (error?: Readonly<GraphQLError>) =>
  new GraphQLError('Something went wrong on our side. It has been logged.', {
    path: error?.path,
    extensions: { code: 'internal', statusCode: 500 },
  })

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

function statusOf(cause: unknown): number | null {
  const status = property(cause, 'status')
  return typeof status === 'number' ? status : null
}

function codeFrom(cause: unknown): string | null {
  const code = property(property(cause, 'data'), 'code')
  return typeof code === 'string' ? code : null
}
