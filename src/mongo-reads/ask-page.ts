import { isInBin, isNotInBin } from './bin.ts'
import type { Document, Filter, Model, Sort } from './mongo.ts'

/** A page of a list to be asked for, and how its documents are read. */
export type AskedPage = Readonly<{
  model: Model
  filter: Filter
  /** The filter without the bin; null where it does not ask about the bin. */
  besides: Filter | null
  /** So many may lie in the bin. */
  inBin: number
  projection: Filter | undefined
  sort: Sort | undefined
  skip: number
  limit: number
  reader: (bytes: Uint8Array) => Document
}>

type FoundPage = Readonly<{
  found: Document[]
  /** How many the whole list has. */
  total: number
  /** How many it would have more if there were no bin. */
  inBin: number
}>

/** More in the bin than these are not worth finding to be left out. */
const mostInBin = 100

/** Names under which what was counted stands among the documents. */
const counted = { all: '__all', inBin: '__inBin' }

/**
 * Finds a page of a list and counts the list, in one round trip.
 *
 * Whether a document lies in the bin stands in the document alone: no index tells MongoDB that
 * something is empty, and it opens every document of the list to find ten, and again to count them.
 * So few lie there that it is cheaper to find as many more, and to leave out of those what lies in the
 * bin; to count all of them by an index, and to take from that those in the bin, of which an index
 * does tell. What is left out is counted in the same question, so that it is seen when there were too
 * few to spare; then each document is looked at.
 */
export async function askPage(asked: AskedPage): Promise<FoundPage> {
  const { besides, inBin } = asked
  if (besides === null || inBin > mostInBin) return ask(asked, each(asked))
  const page = await ask(asked, sparing(asked, besides))
  return page.inBin > inBin ? ask(asked, each(asked)) : page
}

const each = ({ filter, sort, skip, limit }: AskedPage): object[] => [
  { $match: filter },
  ...(sort ? [{ $sort: sort }] : []),
  { $skip: skip },
  { $limit: limit },
]

const sparing = ({ sort, skip, limit, inBin }: AskedPage, besides: Filter): object[] => [
  { $match: besides },
  ...(sort ? [{ $sort: sort }] : []),
  { $limit: skip + limit + inBin },
  { $match: isNotInBin },
  { $skip: skip },
  { $limit: limit },
]

async function ask(asked: AskedPage, finding: readonly object[]): Promise<FoundPage> {
  const { model, filter, besides, projection, reader } = asked
  const { collection } = model
  const count = (name: string, of: Filter) => ({
    $unionWith: {
      coll: collection.collectionName,
      pipeline: [{ $match: of }, { $count: name }],
    },
  })
  const stages = [
    ...finding,
    // After the order: before it, DocumentDB takes every document of the list apart.
    ...(projection ? [{ $project: projection }] : []),
    count(counted.all, besides ?? filter),
    ...(besides ? [count(counted.inBin, { $and: [besides, isInBin] })] : []),
  ]
  const answers = (await collection.aggregate(stages, { raw: true }).toArray()).map(reader)
  const found = answers.filter((answer) => '_id' in answer)
  const [all = 0, inBin = 0] = Object.values(counted).map((name) =>
    Number(answers.find((answer) => name in answer)?.[name] ?? 0),
  )
  return { found, total: all - inBin, inBin }
}
