import type { Payload, Where } from 'payload'
import type { CoveragePluginOptions } from '../options.ts'
import { type Id, listMunicipalities, readId } from '../portfolio/index.ts'
import { refreshContext } from './refresh-context.ts'
import { refreshMany } from './refresh-many.ts'
import { type Extent, refreshOne } from './refresh-one.ts'
import { RESULTS } from './results-collection.ts'
import { markPending } from './stored-results.ts'

export type ResultKeeper = Readonly<{
  /** Brings one municipality's result up to date with what is committed. */
  refresh: (municipality: Id, extent: Extent) => Promise<void>
  /** The same for many, from all their documents. */
  refreshMany: (municipalities: readonly Id[]) => Promise<string[]>
  /** Says that these results wait to be computed again. */
  markPending: (which: Where) => Promise<void>
  /** Some of the municipalities whose results wait, the longest waiting first. */
  listPending: (limit: number) => Promise<Id[]>
  /**
   * Compares every result with its documents and puts right what differs. Returns the numbers of the
   * municipalities where something did.
   */
  recheck: () => Promise<string[]>
}>

/**
 * Keeps the stored results. A result is computed from documents that are read after its revision was,
 * and stored only where that revision still stands. So of two that are computed at once, in whatever
 * process, the one from older documents is never left in place.
 */
export function keepResults(
  payload: Payload,
  options: CoveragePluginOptions,
  clock: () => Date = () => new Date(),
): ResultKeeper {
  const context = refreshContext(payload, options, clock)
  return {
    refresh: (municipality, extent) => refreshOne(context, municipality, extent),
    refreshMany: (municipalities) => refreshMany(context, municipalities),
    markPending: (which) => markPending(payload, which, clock()),
    listPending: (limit) => listPending(payload, limit),
    recheck: async () => refreshMany(context, await listMunicipalities(payload, options)),
  }
}

async function listPending(payload: Payload, limit: number): Promise<Id[]> {
  const { docs } = await payload.db.find<{ municipality: unknown }>({
    collection: RESULTS,
    where: { isPending: { equals: true } },
    select: { municipality: true },
    sort: 'markedAt',
    limit,
    pagination: false,
  })
  return docs.flatMap(({ municipality }) => readId(municipality) ?? [])
}
