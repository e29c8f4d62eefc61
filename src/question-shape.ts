import type { FlattenedField, Where } from 'payload'

/** A value of a query that may be another one the next time, without another statement being needed. */
export type Slot = string

/**
 * A query with its changing values taken out: what is left is the same for all requests that ask the
 * same question, so that the statement of the first can serve the others.
 */
export type Shape = Readonly<{
  /** The same text for the same question. */
  key: string
  /** The values taken out, in the order they stand in the query. */
  values: readonly Slot[]
  /** The query again, with other values in the places. */
  withValues: (values: readonly Slot[]) => Where
}>

/** What cannot be anything but itself: Payload reads the words that follow as something else. */
const plainText = /^(?!(?:null|undefined|true|false)$)[\w-]+$/
const longestList = 256

/** What may be taken out of a query: ids of the database's kind, and what is compared with texts. */
type Kinds = Readonly<{ isId: (value: string) => boolean; texts: ReadonlySet<string> }>

/**
 * Null when something in the query is not plain data.
 *
 * @param isId whether a text is an id as the database makes them
 */
export function shapeOf(
  where: Where,
  fields: readonly FlattenedField[],
  isId: (value: string) => boolean,
): Shape | null {
  const values: Slot[] = []
  const texts = textsOf(fields)
  try {
    const emptied = emptyWhere(where, { isId, texts }, values)
    return {
      key: JSON.stringify(emptied),
      values,
      withValues: (others) => fill(emptied, { others, next: 0 }) as Where,
    }
  } catch (error) {
    if (error instanceof NotPlain) return null
    throw error
  }
}

class NotPlain extends Error {}

const known = new WeakMap<readonly FlattenedField[], ReadonlySet<string>>()

/** The fields of a collection are always the same. */
function textsOf(fields: readonly FlattenedField[]): ReadonlySet<string> {
  const texts = known.get(fields) ?? new Set(fields.filter(isPlainText).map(({ name }) => name))
  known.set(fields, texts)
  return texts
}

const isPlainText = (field: FlattenedField): boolean =>
  field.type === 'text' && field.hasMany !== true && !('virtual' in field && field.virtual)

/** Stands in a shape for one value, or for as many as its number says. */
type Hole = { $: 'id' | 'text' | number }

function emptyWhere(where: unknown, kinds: Kinds, values: Slot[]): unknown {
  if (!isPlainObject(where)) throw new NotPlain()
  return Object.fromEntries(
    Object.entries(where).map(([path, condition]) => {
      // What stands for a value is no path.
      if (path === '$') throw new NotPlain()
      if (Array.isArray(condition)) {
        return [path, condition.map((part) => emptyWhere(part, kinds, values))]
      }
      if (!isPlainObject(condition)) throw new NotPlain()
      const operators = Object.entries(condition).map(([operator, value]) => [
        operator,
        emptyValue({ path, operator, value }, kinds, values),
      ])
      return [path, Object.fromEntries(operators)]
    }),
  )
}

function emptyValue(
  { path, operator, value }: { path: string; operator: string; value: unknown },
  { isId, texts }: Kinds,
  values: Slot[],
): unknown {
  if (operator === 'equals' && typeof value === 'string') {
    if (isId(value)) {
      values.push(value)
      return { $: 'id' } satisfies Hole
    }
    if (texts.has(path) && plainText.test(value)) {
      values.push(value)
      return { $: 'text' } satisfies Hole
    }
  }
  if (operator === 'in' && isListOf(isId, value)) {
    const room = roomFor(value.length)
    values.push(...padded(value, room))
    return { $: room } satisfies Hole
  }
  return plain(value)
}

function fill(emptied: unknown, state: { others: readonly Slot[]; next: number }): unknown {
  if (Array.isArray(emptied)) return emptied.map((each) => fill(each, state))
  if (!isPlainObject(emptied)) return emptied
  if (isHole(emptied)) {
    const count = typeof emptied.$ === 'number' ? emptied.$ : 1
    const taken = state.others.slice(state.next, state.next + count)
    state.next += count
    return typeof emptied.$ === 'number' ? taken : taken[0]
  }
  return Object.fromEntries(
    Object.entries(emptied).map(([name, each]) => [name, fill(each, state)]),
  )
}

/** Lists are filled up to a power of two with their last id, so that there are few lengths. */
export function padded(ids: readonly string[], room = roomFor(ids.length)): string[] {
  const last = ids[ids.length - 1]
  return last === undefined ? [] : [...ids, ...Array<string>(room - ids.length).fill(last)]
}

const roomFor = (count: number): number => 2 ** Math.ceil(Math.log2(count))

function plain(value: unknown): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (Array.isArray(value)) return value.map(plain)
  throw new NotPlain()
}

const isHole = (value: Record<string, unknown>): value is Hole => '$' in value

const isListOf = (isId: Kinds['isId'], value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= longestList &&
  value.every((each) => typeof each === 'string' && isId(each))

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
