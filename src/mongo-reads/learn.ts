import { randomBytes } from 'node:crypto'
import type { Where } from 'payload'
import type { Shape } from '../question-shape.ts'
import { besidesBin } from './bin.ts'
import type { MongoAdapter } from './mongo.ts'
import type { Question } from './plans.ts'
import { type Recorded, recordAsked } from './record-asked.ts'
import { simplify } from './simplify.ts'
import { type Template, templateOf } from './template.ts'

/** How Payload asks a question. */
export type Learned = Omit<Recorded, 'filter'> &
  Readonly<{
    filter: Template
    /** The same without the bin; null where it is not asked about. */
    besides: Template | null
  }>

/** Payload's own way of finding, with the adapter it is to use. */
export type Own = (adapter: MongoAdapter, question: Question & { where: Where }) => Promise<unknown>

/**
 * Learns what Payload asks MongoDB for a query of this shape, by having Payload ask once with values
 * nobody uses.
 *
 * @returns null when it is not one plain `find`, or a value does not come out as it went in, so that
 *   no other may take its place
 */
export async function learn(
  adapter: MongoAdapter,
  own: Own,
  { shape, question }: { shape: Shape; question: Question },
): Promise<Learned | null> {
  const marks = shape.values.map(markLike)
  const recorded = await recordAsked(adapter, question.collection, (view) =>
    own(view, {
      // Payload writes into what it is given to sort by.
      ...structuredClone(question),
      ...{ limit: 1, page: 1, pagination: true },
      where: shape.withValues(marks),
    }),
  )
  if (recorded === null) return null
  const simple = simplify(recorded.filter)
  const besides = besidesBin(simple)
  const filter = templateOf(simple, marks)
  return filter && { ...recorded, filter, besides: besides && templateOf(besides, marks) }
}

/** A value of the same kind that nobody asks for. */
function markLike(value: string): string {
  const mark = randomBytes(12).toString('hex')
  return value.length === mark.length ? mark : `mark-${mark}`
}
