import { APIError, type FlattenedField } from 'payload'
import { type Fields, findField } from './find-field.ts'
import { isDate, isIdOf, isList, isNumber, isRecord, isScalar, isTruth } from './kinds-of-value.ts'

export type Question = Readonly<{
  where: unknown
  fields: readonly FlattenedField[]
  /** The fields of another collection, for paths that go through a relation. */
  fieldsOf: (slug: string) => Fields
  /** The name of the database adapter: what an id looks like is its to say. */
  engine: string
}>

const most = { conditions: 30, levels: 5 } as const

/**
 * Payload hands a `where` to the database as it came, and what the database cannot use becomes an
 * error of ours; parts that are not conditions are dropped without a word, which is worse in a bulk
 * delete. Both are refused here by name. Unknown paths and operators are left to Payload, which
 * knows what the reader may ask for.
 *
 * @throws APIError 400 `bad-where`
 */
export function refuseBadWhere(question: Question): void {
  const { where } = question
  if (where === undefined || where === null || where === '') return
  const conditions = checkLevel(where, 1, question)
  if (conditions > most.conditions) {
    throw badWhere('', `may have at most ${most.conditions} conditions, received ${conditions}`)
  }
}

/** Checks one level and returns how many conditions it and those below it have. */
function checkLevel(where: unknown, level: number, question: Question): number {
  if (!isRecord(where)) throw badWhere('', `must be an object, received ${show(where)}`)
  if (level > most.levels) throw badWhere('', `may be at most ${most.levels} levels deep`)
  return Object.entries(where).reduce((count, [path, condition]) => {
    if (!isJunction(path)) return count + checkConditions(path, condition, question)
    if (!isList(condition)) throw badWhere(path, `must be a list, received ${show(condition)}`)
    return condition.reduce<number>(
      (sum, each) => sum + checkLevel(each, level + 1, question),
      count,
    )
  }, 0)
}

function checkConditions(path: string, condition: unknown, question: Question): number {
  if (!isRecord(condition)) {
    throw badWhere(path, `must be an operator with a value, received ${show(condition)}`)
  }
  const field = findField(path, question)
  for (const [operator, value] of Object.entries(condition)) {
    const problem = problemWith(operator, value, { ...question, field, path })
    if (problem !== null)
      throw badWhere(`${path}.${operator}`, `${problem}, received ${show(value)}`)
  }
  return Object.keys(condition).length
}

type Place = Question & Readonly<{ field: FlattenedField | undefined; path: string }>

function problemWith(operator: string, value: unknown, place: Place): string | null {
  if (unsupported.has(operator)) return 'is not an operator of this service'
  if (isComputed(place)) return 'is computed when read and cannot be asked for'
  if (isOpaque(place.field) && operator !== 'exists') return 'can only be asked whether it exists'
  if (operator === 'in' || operator === 'not_in') return problemWithList(value, place)
  if (operator === 'exists') return isTruth(value) ? null : 'must be true or false'
  if (!isScalar(value)) return 'must be one text, number or truth value'
  return problemWithValue(value, place)
}

function problemWithList(value: unknown, place: Place): string | null {
  const values = isList(value) ? value : typeof value === 'string' ? value.split(',') : [value]
  if (!values.every(isScalar)) return 'must be a list of texts or numbers'
  const isId = place.path === 'id' || place.path.endsWith('.id')
  if (isId && !values.every((each) => isIdOf(place.engine, each))) return 'must be a list of ids'
  return values.map((each) => problemWithValue(each, place)).find((each) => each !== null) ?? null
}

function problemWithValue(value: unknown, { field, path }: Place): string | null {
  if (value === null || value === '' || value === 'null') return null
  const type = field?.type ?? (timestamps.has(path) ? 'date' : undefined)
  if (type === 'date') return isDate(value) ? null : 'must be a date'
  if (type === 'number') return isNumber(value) ? null : 'must be a number'
  if (type === 'checkbox') return isTruth(value) ? null : 'must be true or false'
  return null
}

const badWhere = (path: string, rule: string) => {
  const field = path === '' ? 'where' : `where.${path}`
  return new APIError(`${field}: ${rule}.`, 400, { code: 'bad-where', field }, true)
}

const isJunction = (path: string): boolean => ['and', 'or'].includes(path.toLowerCase())

/** For places on a map, which nothing here is, and for what only one of the engines has. */
const unsupported: ReadonlySet<string> = new Set(['near', 'within', 'intersects', 'all'])

const timestamps: ReadonlySet<string> = new Set(['createdAt', 'updatedAt', 'deletedAt'])

/** Rich text and JSON are one value to the reader; looking into them is a question of the engine's. */
const isOpaque = (field: FlattenedField | undefined): boolean =>
  field?.type === 'richText' || field?.type === 'json'

/** Whether the path goes through a field that no database keeps. */
function isComputed({ path, ...places }: Place): boolean {
  const names = path.split('.')
  return names.some((_name, last) => {
    const field = findField(names.slice(0, last + 1).join('.'), places)
    return field !== undefined && 'virtual' in field && field.virtual === true
  })
}

const show = (value: unknown): string => String(JSON.stringify(value)).slice(0, 80)
