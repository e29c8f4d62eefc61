import type { Field, FlattenedField } from 'payload'
import { fieldShouldBeLocalized } from 'payload/shared'
import { type Document, isObjectId } from './mongo.ts'
import { Unreadable } from './unreadable.ts'

/** What becomes of a stored value. */
type Read = (value: unknown) => unknown

export type ReadDocument = (stored: Document) => Document

/** What is known of the whole config: its languages, and its collections. */
type Known = Readonly<{ localeCodes: readonly string[]; slugs: ReadonlySet<string> }>

/**
 * Compiles how a stored document becomes one of Payload's, once for each collection, to what Payload's
 * own `transform` makes of it: the same values in the same order. Null when the collection has a kind
 * of field that is not known here; Payload then reads it itself.
 */
export function compileDocument(
  fields: readonly FlattenedField[],
  known: Known,
): ReadDocument | null {
  const reads = compileFields(fields, known, false)
  if (reads === null) return null
  // Kept where they are stored, which they never are.
  for (const name of ['id', 'globalType']) if (!reads.has(name)) reads.set(name, asItIs)
  const readFields = readObject(reads)
  return (stored) => {
    const document = readFields(stored)
    document.id = isObjectId(stored._id) ? stored._id.toHexString() : (stored._id ?? document.id)
    return document
  }
}

const asItIs: Read = (value) => value

function compileFields(
  fields: readonly FlattenedField[],
  known: Known,
  parentIsLocalized: boolean,
): Map<string, Read> | null {
  const reads = new Map<string, Read>()
  for (const field of fields) {
    const read = compileField(field, known, parentIsLocalized)
    if (read === null) return null
    const isLocalized = fieldShouldBeLocalized({ field: field as Field, parentIsLocalized })
    const isContainer = 'flattenedFields' in field
    reads.set(field.name, isLocalized ? inLanguages(read, known, isContainer) : read)
  }
  return reads
}

function compileField(
  field: FlattenedField,
  known: Known,
  parentIsLocalized: boolean,
): Read | null {
  switch (field.type) {
    case 'blocks':
    case 'join':
    case 'point':
      return null
    case 'date':
      return (value) => (value instanceof Date ? value.toISOString() : value)
    case 'relationship':
    case 'upload':
      return readRelations(known, typeof field.relationTo !== 'string')
    case 'group':
    case 'tab':
    case 'array': {
      const isLocalized = parentIsLocalized || Boolean(field.localized)
      const reads = compileFields(field.flattenedFields, known, isLocalized)
      if (reads === null) return null
      return field.type === 'array' ? readRows(readObject(reads)) : readGroup(readObject(reads))
    }
    default:
      return asItIs
  }
}

/** What is stored and known, in the order in which it is stored. */
const readObject =
  (reads: ReadonlyMap<string, Read>) =>
  (stored: Document): Document => {
    const document: Document = {}
    for (const name in stored) {
      const read = reads.get(name)
      if (read) document[name] = read(stored[name])
    }
    return document
  }

const readGroup =
  (read: (stored: Document) => Document): Read =>
  (value) => {
    if (!value || typeof value !== 'object') return value
    return read(plain(value))
  }

const readRows =
  (read: (stored: Document) => Document): Read =>
  (value) => {
    if (!value || typeof value !== 'object') return value
    if (!Array.isArray(value)) throw new Unreadable()
    const rows: unknown[] = value
    return rows
      .filter((row) => typeof row === 'object' && row !== null)
      .map((row) => read(plain(row)))
  }

/** Ids as text, alone or beside the name of their collection. */
function readRelations({ slugs }: Known, isToSeveral: boolean): Read {
  const idAsText: Read = (value) => (isObjectId(value) ? value.toHexString() : value)
  const readOne: Read = (value) => {
    if (!namesCollection(value)) return isToSeveral ? value : idAsText(value)
    const { relationTo, value: id } = value
    return slugs.has(String(relationTo)) ? { relationTo, value: idAsText(id) } : value
  }
  return (value) => (Array.isArray(value) ? value.map(readOne) : readOne(value))
}

const namesCollection = (value: unknown): value is { relationTo: unknown; value: unknown } =>
  typeof value === 'object' && value !== null && 'relationTo' in value && 'value' in value

/** Translations stand in an object of their own, by language. */
const inLanguages =
  (read: Read, { localeCodes }: Known, isContainer: boolean): Read =>
  (value) => {
    if (read === asItIs || !value || typeof value !== 'object') return value
    const stored = plain(value)
    const translations: Document = {}
    for (const language in stored) {
      const isKnown = localeCodes.includes(language)
      // Payload takes other languages away from what holds fields, and leaves them elsewhere.
      if (isKnown || !isContainer) {
        translations[language] = isKnown ? read(stored[language]) : stored[language]
      }
    }
    return translations
  }

function plain(value: object): Document {
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new Unreadable()
  return value as Document
}
