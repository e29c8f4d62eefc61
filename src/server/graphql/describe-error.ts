import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { isTakenRowId, takenRowId } from '../../../plugins/strict-input/index.ts'
import { isWriteConflict } from '../../../plugins/write-conflicts/index.ts'
import { codeOf } from '../problem.ts'

/** An error as every door of ours tells it (`code`), and where GraphQL clients look for it (`extensions.code`). */
class DescribedError extends GraphQLError {
  override toJSON(): GraphQLFormattedError & { code: unknown } {
    return { code: this.extensions.code, ...super.toJSON() }
  }
}

/**
 * What a reader is told of an error: Payload's public errors as they are, with a stable code;
 * mistakes in the query as GraphQL words them; anything else in one sentence.
 */
export function describeError(error: Readonly<GraphQLError | Error>): GraphQLError {
  if (!(error instanceof GraphQLError)) return malformed(error)
  const cause: unknown = error.originalError
  if (cause === undefined || cause === null) return withCode(error, 'invalid-query')
  if (isWriteConflict(cause)) return withCode(error, 'write-conflict', 409)
  if (isTakenRowId(cause)) return withTakenRow(error)
  const status = statusOf(cause)
  if (status === null) {
    return cause instanceof GraphQLError ? withCode(error, 'invalid-query') : hidden(error)
  }
  return status >= 500 ? hidden(error) : withCode(error, codeFrom(cause) ?? codeOf(status), status)
}

/** Whether the error is a fault of ours, to be logged whole. */
export function isFault(error: Readonly<GraphQLError | Error>): boolean {
  if (!(error instanceof GraphQLError)) return false
  const cause: unknown = error.originalError
  if (cause === undefined || cause === null || cause instanceof GraphQLError) return false
  if (isWriteConflict(cause) || isTakenRowId(cause)) return false
  return (statusOf(cause) ?? 500) >= 500
}

/** What resolvers throw arrives wrapped; a bare error is graphql-http's word on the request itself. */
const malformed = ({ message }: Readonly<Error>) =>
  new DescribedError(`${message}. Send a query, and variables as one JSON object.`, {
    extensions: { code: 'malformed-request', statusCode: 400 },
  })

function withCode(error: Readonly<GraphQLError>, code: string, status = 400): GraphQLError {
  const { message, nodes, source, positions, path } = error
  return new DescribedError(withoutSuggestion(message), {
    nodes,
    source,
    positions,
    path,
    extensions: {
      ...error.extensions,
      ...detailsOf(error.originalError),
      code,
      statusCode: status,
    },
  })
}

/** In words of our own: the database's name its tables. */
const withTakenRow = ({ path }: Readonly<GraphQLError>) =>
  new DescribedError(takenRowId.message, {
    path,
    extensions: { code: takenRowId.code, statusCode: takenRowId.status },
  })

/** GraphQL leaves these out where it is told to, but not of what it says of variables. */
const withoutSuggestion = (message: string): string => message.replace(/ Did you mean [^?]*\?$/, '')

const hidden = (error: Readonly<GraphQLError>) =>
  new DescribedError('Something went wrong on our side. It has been logged.', {
    path: error.path,
    extensions: { code: 'internal', statusCode: 500 },
  })

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

function statusOf(cause: unknown): number | null {
  const status = property(cause, 'status')
  return typeof status === 'number' ? status : null
}

/** The input the error is about, and all problems where there are several. */
function detailsOf(cause: unknown): { field?: string; problems?: unknown } {
  const data = property(cause, 'data')
  const errors = property(data, 'errors')
  const field = property(data, 'field') ?? property(Array.isArray(errors) && errors[0], 'path')
  const problems = property(data, 'problems') ?? fieldProblems(errors)
  return {
    ...(typeof field === 'string' ? { field } : {}),
    ...(Array.isArray(problems) ? { problems } : {}),
  }
}

/** What Payload's validation says of each field, as our own problems are told. */
function fieldProblems(errors: unknown): unknown {
  if (!Array.isArray(errors)) return undefined
  return errors.map((each: unknown) => ({
    code: 'invalid-field',
    message: property(each, 'message'),
    field: property(each, 'path'),
  }))
}

function codeFrom(cause: unknown): string | null {
  const data = property(cause, 'data')
  const code = property(data, 'code')
  if (typeof code === 'string') return code
  return Array.isArray(property(data, 'errors')) ? 'invalid-field' : null
}
