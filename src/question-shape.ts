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
const isPlain = (value: string): boolean => plainText.test(value)
const longestList = 256

/** What may be taken out of a query: ids of the database's kind, and what is compared with texts. */
type Kinds = Readonly<{
  isId: (value: string) => boolean
  isText: (path: string) => boolean
}>

type About<Collection> = Readonly<{
  collection: Collection
  /** The fields of a collection; always the same list. */
  fieldsOf: (collection: Collection) => readonly FlattenedField[]
  /** Whether a text is an id as the database makes them. */
  isId: (value: string) => boolean
}>

/** Null when something in the query is not plain data. */
export function shapeOf<Collection extends string>(
  where: Where,
  { collection, fieldsOf, isId }: About<Collection>,
): Shape | null {
  const values: Slot[] = []
  const isText = (path: string) => isTextAt(path, fieldsOf(collection), fieldsOf)
  try {
    const emptied = emptyWhere(where, { isId, isText }, values)
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

/** Whether a path leads to a text: of the document itself, or of one that it points to. */
function isTextAt<Collection extends string>(
  path: string,
  fields: readonly FlattenedField[],
  fieldsOf: About<Collection>['fieldsOf'],
): boolean {
  const [own = '', its, ...further] = path.split('.')
  const { texts, leads } = namesIn(fields)
  if (its === undefined) return texts.has(own)
  const other = leads.get(own)
  if (other === undefined || further.length > 0) return false
  return namesIn(fieldsOf(other as Collection)).texts.has(its)
}

type Names = Readonly<{
  texts: ReadonlySet<string>
  /** What points to other documents, all of one collection, and to which. */
  leads: ReadonlyMap<string, string>
}>

const known = new WeakMap<readonly FlattenedField[], Names>()

function namesIn(fields: readonly FlattenedField[]): Names {
  const names = known.get(fields) ?? {
    texts: new Set(fields.filter(isPlainText).map(({ name }) => name)),
    leads: new Map(fields.flatMap(leadOf)),
  }
  known.set(fields, names)
  return names
}

const isPlainText = (field: FlattenedField): boolean =>
  field.type === 'text' && field.hasMany !== true && !('virtual' in field && field.virtual)

const leadOf = (field: FlattenedField): [string, string][] =>
  field.type === 'relationship' && typeof field.relationTo === 'string'
    ? [[field.name, field.relationTo]]
    : []

/** Stands in a shape for one value, or for a list with room for so many. */
type Hole = { $: 'id' | 'text' } | { $: 'ids' | 'texts'; room: number }

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
  { isId, isText }: Kinds,
  values: Slot[],
): unknown {
  if (operator === 'equals' && typeof value === 'string') {
    if (isId(value)) {
      values.push(value)
      return { $: 'id' } satisfies Hole
    }
    if (isPlain(value) && isText(path)) {
      values.push(value)
      return { $: 'text' } satisfies Hole
    }
  }
  if (operator === 'in' && isShortList(value)) {
    const isOfIds = value.every(isId)
    if (isOfIds || (value.every(isPlain) && isText(path))) {
      const room = roomFor(value.length)
      values.push(...padded(value, room))
      return { $: isOfIds ? 'ids' : 'texts', room } satisfies Hole
    }
  }
  return plain(value)
}

function fill(emptied: unknown, state: { others: readonly Slot[]; next: number }): unknown {
  if (Array.isArray(emptied)) return emptied.map((each) => fill(each, state))
  if (!isPlainObject(emptied)) return emptied
  if (isHole(emptied)) {
    const isList = 'room' in emptied
    const taken = state.others.slice(state.next, state.next + (isList ? emptied.room : 1))
    state.next += taken.length
    return isList ? taken : taken[0]
  }
  return Object.fromEntries(
    Object.entries(emptied).map(([name, each]) => [name, fill(each, state)]),
  )
}

/** Lists are filled up to a power of two with their last value, so that there are few lengths. */
export function padded(list: readonly string[], room = roomFor(list.length)): string[] {
  const last = list[list.length - 1]
  return last === undefined ? [] : [...list, ...Array<string>(room - list.length).fill(last)]
}

const roomFor = (count: number): number => 2 ** Math.ceil(Math.log2(count))

function plain(value: unknown): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (Array.isArray(value)) return value.map(plain)
  throw new NotPlain()
}

const isHole = (value: Record<string, unknown>): value is Hole => '$' in value

const isShortList = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= longestList &&
  value.every((each) => typeof each === 'string')

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
