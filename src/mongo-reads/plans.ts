import { LRUCache } from 'lru-cache'
import type { BaseDatabaseAdapter, FlattenedField } from 'payload'
import { type Shape, shapeOf } from '../question-shape.ts'
import { recall } from '../recall.ts'
import { compileDocument, type ReadDocument } from './compile-document.ts'
import { type Learned, learn, type Own } from './learn.ts'
import type { Model, MongoAdapter } from './mongo.ts'

/** A question to the adapter, without on whose behalf: access has been settled before, and stands in `where`. */
export type Question = Omit<Parameters<BaseDatabaseAdapter['find']>[0], 'req'>

/** A question that has been asked before: what to ask MongoDB, and how its answer becomes documents. */
export type Plan = Learned &
  Readonly<{
    model: Model
    read: ReadDocument
  }> & {
    /** Whether there was more than one page the last time. */
    hasMore: boolean
    /** How many of such lists have lain in the bin lately. */
    inBin: number
  }

/** Questions kept. Each costs a few kilobytes. */
const kept = 2000

const objectId = /^[\da-f]{24}$/
const isId = (value: string): boolean => objectId.test(value)

export type Values = Shape['values']

type Known = Readonly<{ plan: Plan; shape: Shape }>

/**
 * Remembers how Payload's MongoDB adapter asks each kind of question. Null for a kind that cannot be
 * remembered, and that is remembered too.
 */
export function rememberPlans(adapter: MongoAdapter, own: Own) {
  const plans = new LRUCache<string, { plan: Promise<Plan | null> }>({ max: kept })
  const readers = new Map<string, ReadDocument | null>()

  const fieldsOf = (collection: Question['collection']): FlattenedField[] =>
    adapter.payload.collections[collection]?.config.flattenedFields ?? []

  function readerOf(question: Question): ReadDocument | null {
    const { collection } = question
    const known = readers.get(collection)
    if (known !== undefined) return known
    const { localization, collections } = adapter.payload.config
    const read = compileDocument(fieldsOf(collection), {
      localeCodes: localization ? localization.localeCodes : [],
      slugs: new Set(collections.map(({ slug }) => slug)),
    })
    readers.set(collection, read)
    return read
  }

  async function make(question: Question, shape: Shape): Promise<Plan | null> {
    const model = adapter.collections[question.collection]
    const read = readerOf(question)
    if (!model || !read || !isAskedAnew(question)) return null
    const learned = await learn(adapter, own, { shape, question })
    return learned && { ...learned, model, read, hasMore: true, inBin: 0 }
  }

  return async (question: Question): Promise<Known | null> => {
    if (isPeculiar(adapter, question)) return null
    const { collection, draftsEnabled, joins, locale, select, sort } = question
    const shape = shapeOf(question.where ?? {}, { collection, fieldsOf, isId })
    if (shape === null) return null
    const fixed = [collection, draftsEnabled, joins, locale, select, sort]
    const plan = await recall(plans, JSON.stringify([fixed, shape.key]), () =>
      make(question, shape),
    )
    return plan && { plan, shape }
  }
}

/** What is stored in another way than usual, or asked for. */
const isPeculiar = (
  { payload, collation, allowAdditionalKeys, useBigIntForNumberIDs }: MongoAdapter,
  { collection, projection }: Question & { projection?: unknown },
): boolean =>
  Boolean(collation || allowAdditionalKeys || useBigIntForNumberIDs || projection) ||
  // Such as the numbers of a journal.
  payload.collections[collection]?.customIDType !== undefined

/**
 * Whether nothing is looked up while the question is put, and nothing but fields of the document is
 * asked about: what leads to other documents has dots in its name.
 */
function isAskedAnew({ where, sort }: Question): boolean {
  const names = [sort ?? []].flat()
  return isOfDocument(where) && names.every((name) => !String(name).includes('.'))
}

function isOfDocument(where: unknown): boolean {
  return Object.entries(Object(where)).every(([name, condition]) =>
    Array.isArray(condition) ? condition.every(isOfDocument) : !name.includes('.'),
  )
}
