import { LRUCache } from 'lru-cache'
import type { Find, FlattenedField } from 'payload'
import { type Shape, shapeOf } from '../question-shape.ts'
import { recall } from '../recall.ts'
import { compileDocument, type ReadDocument } from './compile-document.ts'
import type { SqliteAdapter } from './drizzle.ts'
import { type LearnedStatement, learnCount, learnFind, type Own } from './learn.ts'
import { askForIds, withoutDistinct } from './narrow.ts'

/** What is asked for, without on whose behalf: access has been settled before, and stands in `where`. */
export type Question = Omit<Parameters<Find>[0], 'req'>

/** A question that has been asked before: what to ask SQLite, and how its rows become documents. */
export type Plan =
  | Readonly<{
      kind: 'documents'
      statement: LearnedStatement
      read: ReadDocument
      /** Whether some of what is read stands in other tables. */
      hasRelated: boolean
    }>
  | Readonly<{ kind: 'ids'; statement: LearnedStatement; joins: boolean }>

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/
const isId = (value: string): boolean => uuid.test(value)

/** The fields of what is asked for in a collection: of its documents, or of their versions. */
export type FieldsOf = (collection: Question['collection']) => FlattenedField[]

/** Questions kept. Each costs a few kilobytes, most of them the text of its statement. */
const kept = 2000

/**
 * Remembers how Payload's SQLite adapter answers each kind of question. Null for a kind that cannot
 * be remembered, and that is remembered too.
 */
export function rememberPlans(
  adapter: SqliteAdapter,
  { find, count, fieldsOf }: Readonly<{ find: Own; count: Own; fieldsOf: FieldsOf }>,
) {
  const finds = new LRUCache<string, { plan: Promise<Plan | null> }>({ max: kept })
  const counts = new LRUCache<string, { plan: Promise<LearnedStatement | null> }>({ max: kept })

  async function learn(question: Question, shape: Shape): Promise<Plan | null> {
    const learned = await learnFind(adapter, find, { shape, question })
    if (learned === null) return null
    const { statement } = learned
    // Where none is found, as of the locks on a document, none has to be read.
    if (learned.byIds) return { kind: 'ids', statement: withoutDistinct(statement), joins: true }
    const { localization } = adapter.payload.config
    const codes = localization ? localization.localeCodes : []
    const read = compileDocument(learned.selection, fieldsOf(question.collection), codes)
    if (read === null) return null
    const narrow = question.limit && !asksById(question) ? askForIds(statement) : null
    if (narrow) return { kind: 'ids', statement: narrow, joins: false }
    const hasRelated = learned.selection.some(({ isJson }) => isJson)
    return { kind: 'documents', statement, read, hasRelated }
  }

  /** Such as the numbers of a journal; they are not taken for ids here. */
  const hasIdsOfItsOwn = ({ collection }: Question): boolean =>
    adapter.payload.collections[collection]?.customIDType !== undefined

  return {
    shape: (question: Question) =>
      hasIdsOfItsOwn(question)
        ? null
        : shapeOf(question.where ?? {}, { collection: question.collection, fieldsOf, isId }),

    find(question: Question, shape: Shape): Promise<Plan | null> {
      const { collection, draftsEnabled, joins, locale, select, sort, limit, page = 1 } = question
      const fixed = [collection, draftsEnabled, joins, locale, select, sort, !limit, page > 1]
      return recall(finds, JSON.stringify([fixed, shape.key]), () => learn(question, shape))
    },

    count({ collection, locale }: Question, shape: Shape): Promise<LearnedStatement | null> {
      return recall(counts, JSON.stringify([collection, locale, shape.key]), () =>
        learnCount(adapter, count, { shape, question: { collection, locale } }),
      )
    },
  }
}

/** Whether at most the documents of a given id, or list of ids, can be found. */
function asksById({ where }: Question): boolean {
  const parts = [where, ...(Array.isArray(where?.and) ? where.and : [])]
  return parts.some((part) => {
    const condition: unknown = part?.id
    return typeof condition === 'object' && condition !== null && 'equals' in condition
  })
}
