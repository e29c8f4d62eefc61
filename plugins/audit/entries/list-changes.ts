import type { FlattenedField } from 'payload'
import { isRecord } from '../read.ts'

/** A field that changed: where, and from what to what where the value is one of a closed list. */
export type Change = Readonly<{ path: string; from?: Told; to?: Told }>

type Told = string | boolean | readonly string[] | null
type Values = Readonly<Record<string, unknown>>

/** A document can have hundreds of rows; whoever wants to know all of them compares its versions. */
const most = 100

/**
 * The paths of what differs between two states of a document. Values are told only of select, radio
 * and checkbox fields: those come from a closed list in the code, so they cannot hold a secret, a
 * text or anything about a person, and they are what matters afterwards – which role, which status.
 */
export function listChanges(
  fields: readonly FlattenedField[],
  before: Values,
  after: Values,
): Change[] {
  const changes = changesIn(fields, before, after, '')
  return changes.length > most ? [...changes.slice(0, most), { path: '…' }] : changes
}

function changesIn(
  fields: readonly FlattenedField[],
  before: Values,
  after: Values,
  prefix: string,
): Change[] {
  return fields.flatMap((field) => {
    if (isUntold(field)) return []
    const [one, other] = [before[field.name], after[field.name]]
    const path = `${prefix}${field.name}`
    if (isSame(one, other)) return []
    if (field.type === 'array') return changesInRows(one, other, path, () => field.flattenedFields)
    if (field.type === 'blocks') {
      return changesInRows(one, other, path, (row) => fieldsOfBlock(field.blocks, row))
    }
    if ('flattenedFields' in field && Array.isArray(field.flattenedFields)) {
      return changesIn(field.flattenedFields, recordOf(one), recordOf(other), `${path}.`)
    }
    return [isOfClosedList(field) ? { path, from: tell(one), to: tell(other) } : { path }]
  })
}

/** Rows are known by their ids: one put in front is one row more, not a change of all that follow. */
function changesInRows(
  before: unknown,
  after: unknown,
  path: string,
  fieldsOf: (row: Values) => readonly FlattenedField[],
): Change[] {
  const [old, now] = [rowsOf(before), rowsOf(after)]
  const find = (row: Values, place: number): Values =>
    old.find(({ id }) => id !== undefined && id === row.id) ??
    (row.id === undefined ? old[place] : undefined) ??
    {}
  const isShifted = old.length !== now.length || now.some((row, place) => row.id !== old[place]?.id)
  return [
    ...(isShifted ? [{ path }] : []),
    ...now.flatMap((row, place) =>
      changesIn(fieldsOf(row), find(row, place), row, `${path}.${place}.`),
    ),
  ]
}

type Blocks = Extract<FlattenedField, { type: 'blocks' }>['blocks']

const fieldsOfBlock = (blocks: Blocks, row: Values): readonly FlattenedField[] =>
  blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? []

/** What the system keeps for itself, and what is not stored. */
function isUntold(field: FlattenedField): boolean {
  const isVirtual = 'virtual' in field && Boolean(field.virtual)
  return field.type === 'join' || isVirtual || ['id', 'createdAt', 'updatedAt'].includes(field.name)
}

const isOfClosedList = ({ type }: FlattenedField): boolean =>
  type === 'select' || type === 'radio' || type === 'checkbox'

function tell(value: unknown): Told {
  if (typeof value === 'boolean') return value
  if (typeof value === 'string') return value.slice(0, 100)
  return Array.isArray(value) ? value.map((each) => String(each).slice(0, 100)) : null
}

function isSame(one: unknown, other: unknown): boolean {
  if (isNothing(one) && isNothing(other)) return true
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, place) => isSame(each, other[place]))
  }
  if (isRecord(one) && isRecord(other) && !isMoment(one) && !isMoment(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)])
    return [...names].every((name) => isSame(one[name], other[name]))
  }
  return comparable(one) === comparable(other)
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)

const isMoment = (value: unknown): value is Date => value instanceof Date

/** A date comes as a text or as a moment. */
const comparable = (value: unknown): unknown => (isMoment(value) ? value.toISOString() : value)

const recordOf = (value: unknown): Values => (isRecord(value) ? value : {})
const rowsOf = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isRecord) : [])
