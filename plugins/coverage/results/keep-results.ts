import { setTimeout as wait } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import { describeMethod, isPresentArithmetic, rememberMethods } from '../methods/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import {
  type Id,
  listMunicipalities,
  loadMunicipal,
  loadOffers,
  loadPrograms,
  type OfferDocument,
  programsOf,
  readId,
} from '../portfolio/index.ts'
import { computeResult } from './compute-result.ts'
import { nameOfContent } from './name-of-content.ts'
import { keepNational, type National } from './national.ts'
import { patchResult, storedPrograms } from './patch-result.ts'
import type { Patchable, Result, StoredResult } from './result.ts'
import { RESULTS } from './results-collection.ts'
import {
  findPatchable,
  findResult,
  findRevision,
  forgetResult,
  markPending,
  storeResult,
} from './stored-results.ts'

/** What has changed in a municipality: some offers, or anything. */
export type Extent = ReadonlySet<Id> | 'all'

export type ResultKeeper = Readonly<{
  /** Brings one municipality's result up to date with what is committed. */
  refresh: (municipality: Id, extent: Extent) => Promise<void>
  /** The same for many at a time, from all their documents. */
  refreshMany: (municipalities: readonly Id[]) => Promise<void>
  /** Says that these results wait to be computed again. */
  markPending: (which: Where) => Promise<void>
  /** Some of the municipalities whose results wait, the longest waiting first. */
  listPending: (limit: number) => Promise<Id[]>
  /** Compares every result with its documents and puts right what differs. */
  recheck: () => Promise<void>
}>

/** At most so many times somebody else may be first with a result before we give up for now. */
const attempts = 25

/** How many municipalities are read at a time. */
const batch = 25

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
  const national = keepNational(payload, options)
  const remember = rememberMethods(payload)

  async function refresh(municipality: Id, extent: Extent): Promise<void> {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      if (await tryToRefresh(municipality, extent)) return
      await wait(Math.random() * 10 * attempt)
    }
    throw new Error(`coverage: others kept changing the result of municipality ${municipality}`)
  }

  async function tryToRefresh(municipality: Id, extent: Extent): Promise<boolean> {
    if (extent === 'all') return refreshWhole(municipality)
    const stored = await findPatchable(payload, municipality)
    const basis = stored && (await basisOf(stored))
    if (!stored || !basis) return refreshWhole(municipality)
    const loaded = await loadOffers(payload, options, { id: { in: [...extent] } })
    const programs = await programsFor(stored, loaded)
    const result = patchResult(stored, { national: basis, changed: extent, loaded, programs })
    if (result === null) return true
    return storeResult(payload, { municipality, result, over: stored.revision, at: clock() })
  }

  /** As they are in the result, which follows when one changes; those that are new to it are read. */
  async function programsFor(stored: Patchable, offers: readonly OfferDocument[]) {
    const known = storedPrograms(stored)
    const missing = programsOf(offers).filter((id) => !known.has(id))
    return new Map([...known, ...(await loadPrograms(payload, options, missing))])
  }

  /** The national documents a result was made from, if all of it but its offers is as it would be now. */
  async function basisOf(stored: Patchable): Promise<National | null> {
    const { isPending, year, method, nationalHash } = stored
    if (isPending || year !== clock().getFullYear() || !isPresentArithmetic(method)) return null
    return national.like(nationalHash)
  }

  async function refreshWhole(municipality: Id): Promise<boolean> {
    const stored = await findStored(municipality)
    const basis = await national.latest()
    const [documents] = await loadMunicipal(payload, options, [municipality])
    if (!documents) {
      await forgetResult(payload, municipality)
      return true
    }
    const result = computeResult(basis, documents, clock().getFullYear())
    await remember(describeMethod(basis.documents), clock())
    return storeChanged(municipality, result, stored)
  }

  async function refreshMany(municipalities: readonly Id[]): Promise<void> {
    const failures: unknown[] = []
    for (let from = 0; from < municipalities.length; from += batch) {
      const some = municipalities.slice(from, from + batch)
      await refreshBatch(some).catch((error: unknown) => failures.push(error))
    }
    if (failures.length > 0) throw new AggregateError(failures, 'coverage: not all computed')
  }

  async function refreshBatch(municipalities: readonly Id[]): Promise<void> {
    const stored = new Map<Id, Awaited<ReturnType<typeof findStored>>>()
    for (const id of municipalities) stored.set(id, await findStored(id))
    const basis = await national.latest()
    const documents = await loadMunicipal(payload, options, municipalities)
    await remember(describeMethod(basis.documents), clock())
    const found = new Map(documents.map((each) => [each.municipality.id, each]))
    const failures: unknown[] = []
    for (const id of municipalities) {
      await storeOne(id).catch((error: unknown) => failures.push(error))
    }
    if (failures.length > 0) throw new AggregateError(failures, 'coverage: not all computed')

    async function storeOne(id: Id): Promise<void> {
      const own = found.get(id)
      if (!own) return refresh(id, 'all')
      const result = computeResult(basis, own, clock().getFullYear())
      if (!(await storeChanged(id, result, stored.get(id)))) await refresh(id, 'all')
    }
  }

  /** The result and, where it cannot be read, at least its revision. */
  async function findStored(municipality: Id): Promise<StoredResult | Unreadable | undefined> {
    const readable = await findResult(payload, { municipality: { equals: municipality } })
    if (readable) return readable
    const revision = await findRevision(payload, municipality)
    return revision === undefined ? undefined : { revision }
  }

  /** @returns false when somebody else was first */
  async function storeChanged(
    municipality: Id,
    result: Result,
    stored: StoredResult | Unreadable | undefined,
  ): Promise<boolean> {
    if (stored && 'portfolio' in stored && !stored.isPending && isSame(result, stored)) return true
    return storeResult(payload, { municipality, result, over: stored?.revision, at: clock() })
  }

  return {
    refresh,
    refreshMany,
    markPending: (which) => markPending(payload, which, clock()),
    listPending: async (limit) => {
      const { docs } = await payload.db.find<{ municipality: unknown }>({
        collection: RESULTS,
        where: { isPending: { equals: true } },
        select: { municipality: true },
        sort: 'markedAt',
        limit,
        pagination: false,
      })
      return docs.flatMap(({ municipality }) => readId(municipality) ?? [])
    },
    recheck: async () => refreshMany(await listMunicipalities(payload, options)),
  }
}

type Unreadable = Readonly<{ revision: string | null }>

const isSame = (one: Result, other: Result): boolean => comparable(one) === comparable(other)

/** What makes two results the same. */
const comparable = ({
  number,
  year,
  method,
  portfolio,
  origins,
  documents,
  nationalHash,
}: Result) => nameOfContent([number, year, method, portfolio, origins, documents, nationalHash])
