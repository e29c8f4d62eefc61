import { LRUCache } from 'lru-cache'
import type { Payload, PayloadRequest } from 'payload'
import { findWaiting } from '../../changes/index.ts'
import {
  type MunicipalFigures,
  nameCell,
  type Portfolio,
  summarisePortfolio,
  type View,
} from '../../core/index.ts'
import type { CoveragePluginOptions } from '../../options.ts'
import { type Id, type Origins, readId } from '../../portfolio/index.ts'
import { inView, isOrigins, isPortfolio, RESULTS } from '../../results/index.ts'
import { findReadable } from '../find-readable.ts'
import { portfolioForReader } from '../portfolio-for-reader.ts'
import { seesAllCounts } from '../sees-all-counts.ts'

/** One municipality's part in roll-ups, as the reader may know it. */
export type FoundFigures = Readonly<{
  figures: MunicipalFigures
  /** Names of the cells whose prevalence is an assumption. */
  assumptions: ReadonlySet<string>
  year: number
  /** Whether something the figures depend on has changed since. */
  isPending: boolean
}>

type Question = Readonly<{ municipalities: readonly Id[]; view: View }>

/**
 * The figures of those of these municipalities whose figures the reader may see, and of no others: a
 * roll-up tells nothing that the answers it is made of do not tell.
 */
export async function findFigures(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { municipalities, view }: Question,
): Promise<ReadonlyMap<Id, FoundFigures>> {
  const heads = await findHeads(req, municipalities)
  const figuresOf = await computeFigures(req, options, { heads, view })
  const isWaiting = await findWaiting(req.payload)
  return new Map(
    heads.flatMap(({ municipality, year, isPending }): [Id, FoundFigures][] => {
      const known = figuresOf.get(municipality)
      if (!known) return []
      const { figures, assumptions } = known
      const isOld = isPending || isWaiting(municipality)
      return [[municipality, { figures, assumptions, year, isPending: isOld }]]
    }),
  )
}

/** Those at hand, and for results that are new to this process, those of their portfolios. */
async function computeFigures(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { heads, view }: Readonly<{ heads: readonly Head[]; view: View }>,
): Promise<ReadonlyMap<Id, Known>> {
  const recent = recentOf(req.payload)
  // A roll-up is of many municipalities: who may see the counts of one does not see all of its.
  const seesAll = seesAllCounts(req, options, null)
  const reader = seesAll ? 'staff' : 'public'
  const keyOf = (municipality: Id) => `${municipality} ${view} ${reader}`
  const found = new Map<Id, Known>()
  for (const { municipality, revision } of heads) {
    const known = recent.get(keyOf(municipality))
    if (known?.revision === revision) found.set(municipality, known)
  }
  const missing = heads.map(({ municipality }) => municipality).filter((id) => !found.has(id))
  await readPortfolios(req.payload, missing, ({ municipality, revision, portfolio, origins }) => {
    const seen = inView(portfolioForReader(portfolio, seesAll), view)
    const assumed = origins.cells.filter(({ assumption }) => assumption)
    const known = {
      revision,
      figures: summarisePortfolio(seen),
      assumptions: new Set(assumed.map(nameCell)),
    }
    found.set(municipality, known)
    recent.set(keyOf(municipality), known)
  })
  return found
}

type Known = Readonly<{
  revision: string
  figures: MunicipalFigures
  assumptions: ReadonlySet<string>
}>

/** Both views of all municipalities, for the public and for staff, and room to spare: some megabytes. */
const mostKept = 2_000

const kept = new WeakMap<Payload, LRUCache<string, Known>>()

/** Figures this process has computed, each with the revision of the result it was computed from. */
function recentOf(payload: Payload) {
  const found = kept.get(payload) ?? new LRUCache<string, Known>({ max: mostKept })
  kept.set(payload, found)
  return found
}

type Head = Readonly<{ municipality: Id; revision: string; year: number; isPending: boolean }>

/** Which results the reader may see, and the revision each is at now: it changes with every write. */
async function findHeads(req: PayloadRequest, municipalities: readonly Id[]): Promise<Head[]> {
  const readable = await findReadable(req, RESULTS, {
    where: { municipality: { in: [...municipalities] } },
    select: { municipality: true },
  })
  const { docs } = await req.payload.db.find<Readonly<Record<keyof Head, unknown>>>({
    collection: RESULTS,
    where: { id: { in: readable.map(({ id }) => id) } },
    select: { municipality: true, revision: true, year: true, isPending: true },
    pagination: false,
  })
  return docs.flatMap(({ municipality: of, revision, year, isPending }) => {
    const municipality = readId(of)
    if (municipality === null || typeof revision !== 'string') return []
    return { municipality, revision, year: Number(year), isPending: isPending === true }
  })
}

type Stored = Readonly<{
  municipality: Id
  revision: string
  portfolio: Portfolio
  origins: Origins
}>

/** How many portfolios are read at a time, some kilobytes each. */
const batch = 50

async function readPortfolios(
  payload: Payload,
  municipalities: readonly Id[],
  use: (stored: Stored) => void,
): Promise<void> {
  for (let from = 0; from < municipalities.length; from += batch) {
    const { docs } = await payload.db.find<Readonly<Record<keyof Stored, unknown>>>({
      collection: RESULTS,
      where: { municipality: { in: municipalities.slice(from, from + batch) } },
      select: { municipality: true, revision: true, portfolio: true, origins: true },
      pagination: false,
    })
    for (const { municipality: of, revision, portfolio, origins } of docs) {
      const municipality = readId(of)
      if (municipality === null || typeof revision !== 'string') continue
      if (!isPortfolio(portfolio) || !isOrigins(origins)) continue
      use({ municipality, revision, portfolio, origins })
    }
  }
}
