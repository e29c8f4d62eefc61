import { randomUUID } from 'node:crypto'
import type { Where } from 'payload'
import type { Shape } from '../question-shape.ts'
import type { Selected, SqliteAdapter, Statement } from './drizzle.ts'
import type { Question } from './plans.ts'
import { recordStatements } from './record-statements.ts'

/** Where a parameter of a remembered statement comes from, each time it is asked. */
export type Parameter =
  | Readonly<{ slot: number }>
  | Readonly<{ given: 'limit' | 'offset' }>
  | Readonly<{ constant: unknown }>

export type LearnedStatement = Readonly<{ sql: string; parameters: readonly Parameter[] }>

/** How Payload finds something. */
export type LearnedFind = Readonly<{
  /** Where it joins, Payload first finds the ids and then asks for the documents by them. */
  byIds: boolean
  /** What finds the ids, or the documents at once. */
  statement: LearnedStatement
  /** What each value of a document's row is. */
  selection: readonly Selected[]
}>

/** Payload's own way of finding, or counting, with the adapter it is to use. */
export type Own = (
  adapter: SqliteAdapter,
  question: Question & { where: Where },
) => Promise<unknown>

const limit = 1_000_003
const page = 3

/**
 * Learns which statements Payload asks for a query of this shape, by having Payload build them once
 * with values nobody uses and seeing where these end up.
 *
 * @returns null when a value does not come out as it went in, so that no other may take its place
 */
export async function learnFind(
  adapter: SqliteAdapter,
  find: Own,
  { shape, question }: { shape: Shape; question: Question },
): Promise<LearnedFind | null> {
  const marks = shape.values.map(markLike)
  const id = randomUUID()
  const isPaged = (question.page ?? 1) > 1
  const { plain, documents } = await recordStatements(adapter, { id, count: 1 }, (view) =>
    find(view, {
      ...question,
      ...(question.limit ? { limit, page: isPaged ? page : 1 } : {}),
      where: shape.withValues(marks),
    }),
  )
  if (documents === null) return null
  const known = sourcesOf({ marks, isPaged })
  if (!documents.params.includes(id)) {
    const learned = withParameters(documents, known)
    return learned && { byIds: false, statement: learned, selection: documents.selection }
  }
  const [first] = plain
  if (!first || !/^select (?:distinct )?"\w+"\."id"/.test(first.sql)) return null
  const learned = withParameters(first, known)
  return learned && { byIds: true, statement: learned, selection: documents.selection }
}

/** The same for the number of documents. */
export async function learnCount(
  adapter: SqliteAdapter,
  count: Own,
  { shape, question }: { shape: Shape; question: Question },
): Promise<LearnedStatement | null> {
  const marks = shape.values.map(markLike)
  const { plain } = await recordStatements(adapter, { id: '', count: 1 }, (view) =>
    count(view, { ...question, where: shape.withValues(marks) }),
  )
  const [statement] = plain
  return statement ? withParameters(statement, sourcesOf({ marks, isPaged: false })) : null
}

/** A value of the same kind that nobody asks for. */
const markLike = (value: string): string =>
  value.length === 36 ? randomUUID() : `mark-${randomUUID()}`

/** Where each value that stands in a statement comes from. */
function sourcesOf({
  marks,
  isPaged,
}: {
  marks: readonly string[]
  isPaged: boolean
}): Map<unknown, Parameter> {
  return new Map<unknown, Parameter>([
    ...marks.map((mark, slot): [unknown, Parameter] => [mark, { slot }]),
    [limit, { given: 'limit' }],
    ...(isPaged ? [[limit * (page - 1), { given: 'offset' }] as [unknown, Parameter]] : []),
  ])
}

function withParameters(
  { sql, params }: Statement,
  known: ReadonlyMap<unknown, Parameter>,
): LearnedStatement | null {
  const parameters = params.map((value) => known.get(value) ?? { constant: bindable(value) })
  const slots = [...known.values()].filter((parameter) => 'slot' in parameter)
  // Payload does not ask with a value that is missing; it says so.
  const isComplete = slots.every((slot) => parameters.includes(slot)) && !params.includes(undefined)
  return isComplete && !hidesMark(sql, known) ? { sql, parameters } : null
}

/** Values that Payload writes into the text of a statement cannot be changed afterwards. */
const hidesMark = (sql: string, known: ReadonlyMap<unknown, Parameter>): boolean =>
  [...known.keys()].some((mark) => typeof mark === 'string' && sql.includes(mark))

/** As libsql's own client binds it. */
const bindable = (value: unknown): unknown => (typeof value === 'boolean' ? Number(value) : value)
