import type { Endpoint, PayloadRequest } from 'payload'
import { changed } from './change.ts'
import { type Edit, editOne, type Outcome } from './edit-one.ts'
import { effectsOf } from './effects.ts'
import type { BulkEditsOptions } from './options.ts'
import type { Property } from './property.ts'
import { putBack } from './put-back.ts'
import { readChange, readDocuments, readProperty } from './read-request.ts'
import { inWords, titlesOf } from './words.ts'

/**
 * `POST /api/bulk-edits/preview` tries a change on every document and undoes it: what it says would be
 * stored or refused is what the same checks have said. `POST /api/bulk-edits` stores it, each document in
 * a transaction of its own, so that one that is refused holds up no other. `POST /api/bulk-edits/undo`
 * puts back what nobody has changed since.
 */
export const bulkEditEndpoints = (options: BulkEditsOptions): Endpoint[] => [
  {
    path: '/bulk-edits/preview',
    method: 'post',
    handler: async (req) => {
      const { of, property, outcomes } = await carryOut(req, options, false)
      const effects = await effectsOf(req, options, { of, property, outcomes })
      return Response.json({ documents: await told(req, property, outcomes), effects })
    },
  },
  {
    path: '/bulk-edits',
    method: 'post',
    handler: async (req) => {
      const { property, outcomes } = await carryOut(req, options, true)
      return Response.json({ documents: await told(req, property, outcomes) })
    },
  },
  {
    path: '/bulk-edits/undo',
    method: 'post',
    handler: async (req) => {
      const { given, ...of } = await readDocuments(req, options)
      const property = readProperty(req, of, given.property)
      const edit = { ...of, property, isWriteConflict: options.isWriteConflict }
      const outcomes = await oneByOne(of.documents, (chosen) => putBack(req, edit, chosen))
      return Response.json({ documents: await told(req, property, outcomes) })
    },
  },
]

async function carryOut(req: PayloadRequest, options: BulkEditsOptions, stores: boolean) {
  const { given, ...of } = await readDocuments(req, options)
  const change = readChange(req, of, given.change)
  const edit: Edit = {
    ...of,
    property: change.property,
    next: (current) => changed(change, current),
    stores,
    isWriteConflict: options.isWriteConflict,
  }
  const outcomes = await oneByOne(of.documents, (chosen) => editOne(req, edit, chosen))
  return { of, property: change.property, outcomes }
}

/** They share a request, which has one transaction at a time. */
async function oneByOne<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<Outcome>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const item of items) outcomes.push(await work(item))
  return outcomes
}

async function told(req: PayloadRequest, property: Property, outcomes: readonly Outcome[]) {
  const values = outcomes.flatMap(({ before, after }) => [before, after])
  const titles = await titlesOf(req, property, values)
  const write = (value: unknown) => inWords(req, property, { value, titles })
  return outcomes.map(({ refusal, effect, before, after, undo, ...common }) => ({
    ...common,
    ...(refusal ?? { from: write(before), to: write(after), effect, before: undo }),
  }))
}
