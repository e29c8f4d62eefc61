import type { Id } from './documents.ts'

/** Readers of single fields of Payload's documents: what does not look as expected is absent. */
type Doc = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const readText = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

export const readNumber = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

export const readRows = (value: unknown): Doc[] =>
  Array.isArray(value) ? value.filter(isRecord) : []

/** The id of a relation, populated or not. */
export function readId(value: unknown): Id | null {
  if (typeof value === 'string' || typeof value === 'number') return value
  return isRecord(value) && (typeof value.id === 'string' || typeof value.id === 'number')
    ? value.id
    : null
}

export const readIds = (value: unknown): Id[] =>
  Array.isArray(value) ? value.flatMap((each) => readId(each) ?? []) : []

export function readDate(value: unknown): Date | null {
  const date = typeof value === 'string' || value instanceof Date ? new Date(value) : null
  return date && !Number.isNaN(date.getTime()) ? date : null
}

/** The value when it is one of the allowed words, otherwise null. */
export const readWord = <Word extends string>(
  allowed: readonly Word[],
  value: unknown,
): Word | null => allowed.find((word) => word === value) ?? null
