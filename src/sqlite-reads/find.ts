import type { PaginatedDocs } from 'payload'
import type { SqliteAdapter } from './drizzle.ts'
import type { LearnedStatement, Own } from './learn.ts'
import { type Found, pageOf } from './page-of.ts'
import { type Question, rememberPlans } from './plans.ts'
import type { Ask } from './read-only-connection.ts'
import { padded, type Shape } from './shape.ts'

type Document = Record<string, unknown>

/**
 * Finds documents as Payload's SQLite adapter does, with statements that Payload has built once for
 * each kind of question. Answers null when the question, or the collection, is not of a kind that can
 * be remembered.
 */
export function rememberingFind(
  adapter: SqliteAdapter,
  { find, findOne, count }: Readonly<{ find: Own; findOne: Own; count: Own }>,
  ask: Ask,
) {
  const lists = rememberPlans(adapter, { find, count })
  const singles = rememberPlans(adapter, { find: findOne, count })

  async function documentsOf(
    plans: typeof lists,
    question: Question,
  ): Promise<(Found & { shape: Shape }) | null> {
    const asked = plans.shape(question)
    const plan = asked && (await plans.find(question, asked))
    if (!asked || !plan) return null
    const rows = ask(plan.statement.sql, bind(plan.statement, asked, question))
    if (plan.kind === 'documents') {
      return { docs: rows.map(plan.read), rows: rows.length, joins: false, shape: asked }
    }
    const docs = await byIds(
      question,
      rows.map(([id]) => String(id)),
    )
    return docs && { docs, rows: rows.length, joins: plan.joins, shape: asked }
  }

  /** The documents of these ids, each in the last of its places, which is the one Payload gives it. */
  async function byIds(question: Question, ids: readonly string[]): Promise<Document[] | null> {
    if (ids.length === 0) return []
    const { collection, draftsEnabled, joins, locale, select } = question
    const found = await documentsOf(lists, {
      ...{ collection, draftsEnabled, joins, locale, select },
      ...{ limit: 0, pagination: false, sort: 'id', where: { id: { in: padded(ids) } } },
    })
    if (found === null) return null
    const byId = new Map(found.docs.map((document) => [document.id, document]))
    const order = [...new Set(ids.toReversed())].reverse()
    return order.map((id) => byId.get(id)).filter((document) => document !== undefined)
  }

  async function countAll(question: Question, shape: Shape): Promise<number | null> {
    const plan = await lists.count(question, shape)
    if (plan === null) return null
    const [row] = ask(plan.sql, bind(plan, shape, question))
    return Number(row?.[0] ?? 0)
  }

  return {
    async find(question: Question): Promise<PaginatedDocs<Document> | null> {
      const found = await documentsOf(lists, question)
      if (found === null) return null
      return pageOf(question, found, () => countAll(question, found.shape))
    },

    /** A list of one or none. */
    async findOne(question: Question): Promise<Document[] | null> {
      const found = await documentsOf(singles, question)
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
