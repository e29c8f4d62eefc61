import type { PaginatedDocs } from 'payload'
import { padded, type Shape } from '../question-shape.ts'
import type { SqliteAdapter } from './drizzle.ts'
import type { LearnedStatement, Own } from './learn.ts'
import { type Found, pageOf } from './page-of.ts'
import { type FieldsOf, type Plan, type Question, rememberPlans } from './plans.ts'

/** Asks one statement of the database, for as many rows as it has. */
export type Ask = (
  sql: string,
  parameters: readonly unknown[],
) => Promise<readonly (readonly unknown[])[]>

type Document = Record<string, unknown>

/**
 * Finds documents as Payload's SQLite adapter does, with statements that Payload has built once for
 * each kind of question. Answers null when the question, or the collection, is not of a kind that can
 * be remembered.
 */
export function rememberingFind(
  adapter: SqliteAdapter,
  {
    find,
    findOne,
    count,
    fieldsOf,
  }: Readonly<{ find: Own; findOne: Own; count: Own; fieldsOf: FieldsOf }>,
) {
  const lists = rememberPlans(adapter, { find, count, fieldsOf })
  const singles = rememberPlans(adapter, { find: findOne, count, fieldsOf })

  async function documentsOf(
    plans: typeof lists,
    question: Question,
    ask: Ask,
  ): Promise<(Found & { shape: Shape }) | null> {
    const asked = plans.shape(question)
    const plan = asked && (await plans.find(question, asked))
    if (!asked || !plan) return null
    const rows = await ask(plan.statement.sql, bind(plan.statement, asked, question))
    if (plan.kind === 'documents') {
      return { docs: rows.map(plan.read), rows: rows.length, joins: false, shape: asked }
    }
    const ids = rows.map(([id]) => String(id))
    const docs = await byIds(question, ids, ask)
    return docs && { docs, rows: rows.length, joins: plan.joins, shape: asked }
  }

  /** The documents of these ids, each in the last of its places, which is the one Payload gives it. */
  async function byIds(
    question: Question,
    ids: readonly string[],
    ask: Ask,
  ): Promise<Document[] | null> {
    if (ids.length === 0) return []
    const { collection, draftsEnabled, joins, locale, select } = question
    const byId = {
      ...{ collection, draftsEnabled, joins, locale, select },
      ...{ limit: 0, pagination: false, sort: 'id', where: { id: { in: padded(ids) } } },
    }
    const found = await documentsOf(lists, byId, ask)
    if (found === null) return null
    const documents = new Map(found.docs.map((document) => [document.id, document]))
    const order = [...new Set(ids.toReversed())].reverse()
    return order.map((id) => documents.get(id)).filter((document) => document !== undefined)
  }

  async function countAll(question: Question, shape: Shape, ask: Ask): Promise<number | null> {
    const plan = await lists.count(question, shape)
    if (plan === null) return null
    const [row] = await ask(plan.sql, bind(plan, shape, question))
    return Number(row?.[0] ?? 0)
  }

  async function planOf(question: Question): Promise<Plan | null> {
    const asked = lists.shape(question)
    return asked && lists.find(question, asked)
  }

  return {
    async find(question: Question, ask: Ask): Promise<PaginatedDocs<Document> | null> {
      const found = await documentsOf(lists, question, ask)
      if (found === null) return null
      return pageOf(question, found, () => countAll(question, found.shape, ask))
    },

    /** Whether it is known that nothing is found, of what Payload looks for by a join. */
    async findsNone(question: Question, ask: Ask): Promise<boolean> {
      const asked = lists.shape(question)
      const plan = asked && (await lists.find(question, asked))
      if (!asked || plan?.kind !== 'ids' || !plan.joins) return false
      const rows = await ask(plan.statement.sql, bind(plan.statement, asked, question))
      return rows.length === 0
    },

    /** Whether one statement finds the documents themselves, and whether it has related rows in it. */
    isKnown: async (question: Question): Promise<boolean> =>
      (await planOf(question))?.kind === 'documents',

    async hasRelated(question: Question): Promise<boolean> {
      const plan = await planOf(question)
      return plan?.kind === 'documents' && plan.hasRelated
    },

    /** A list of one or none. */
    async findOne(question: Question, ask: Ask): Promise<Document[] | null> {
      const found = await documentsOf(singles, question, ask)
      return found?.docs ?? null
    },
  }
}

function bind(
  { parameters }: LearnedStatement,
  { values }: Shape,
  { limit = 0, page = 1 }: Question,
): unknown[] {
  return parameters.map((parameter) => {
    if ('slot' in parameter) return values[parameter.slot]
    if ('constant' in parameter) return parameter.constant
    return parameter.given === 'limit' ? limit : (page - 1) * limit
  })
}
