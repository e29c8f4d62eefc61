import { codeOf, type Problem } from './problem.ts'

type Body = { errors: (Problem & Record<string, unknown>)[] } & Record<string, unknown>

/**
 * Payload's error bodies come in several shapes. Every door answers with one: a list of problems,
 * each with a stable code. What Payload says beside it is kept, because its admin reads it.
 */
export function errorBody(status: number, body: unknown): Body {
  const given = isRecord(body) ? body : {}
  const errors: unknown[] = Array.isArray(given.errors) ? given.errors : [given]
  return { ...given, errors: errors.filter(isRecord).map((error) => problemOf(status, error)) }
}

function problemOf(status: number, error: Record<string, unknown>): Body['errors'][number] {
  const data = isRecord(error.data) ? error.data : {}
  const extensions = isRecord(error.extensions) ? error.extensions : {}
  const [first] = Array.isArray(data.errors) ? data.errors.filter(isRecord) : []
  const field = textOf(error.field) ?? textOf(data.field) ?? textOf(first?.path)
  const fallback = first ? 'invalid-field' : codeOf(status)
  return {
    ...error,
    code: textOf(error.code) ?? textOf(extensions.code) ?? textOf(data.code) ?? fallback,
    message: textOf(error.message) ?? 'The request could not be carried out.',
    ...(field === undefined ? {} : { field }),
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined
