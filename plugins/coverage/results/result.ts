import { type Coverage, evaluate, type Portfolio, type View } from '../core/index.ts'
import {
  type Id,
  isRecord,
  type Origins,
  type ProgramDocument,
  readId,
} from '../portfolio/index.ts'

/** The documents behind one offer of a portfolio. */
export type OfferSource = Readonly<{ offer: Id; program: Id | null }>

/** The documents behind a portfolio. */
export type Sources = Readonly<{
  /** One for each offer of the portfolio, in the same order. */
  offers: readonly OfferSource[]
  /** The programmes of the offers as they counted, so that none need be read for one changed offer. */
  programs: readonly Readonly<{ id: Id; program: ProgramDocument }>[]
}>

/**
 * What one municipality's figures are computed from at one moment. Kept instead of the figures: they
 * follow from it in a tenth of a millisecond, and it takes half their space.
 */
export type Result = Readonly<{
  number: string
  /** The year the figures are for. */
  year: number
  method: string
  portfolio: Portfolio
  origins: Origins
  documents: Sources
  /** Tells whether the national documents it was made from are those at hand. */
  nationalHash: string
}>

export type StoredResult = Result &
  Readonly<{
    municipality: Id
    computedAt: string
    /** Whether something it depends on has changed since. */
    isPending: boolean
    /** Changes with every write, so that nobody writes over what they have not read. */
    revision: string | null
  }>

/** What is needed of a stored result to put other offers into it. */
export type Patchable = Omit<StoredResult, 'origins'>

/** The figures of a result. */
export const coverageIn = ({ portfolio }: Pick<Result, 'portfolio'>, view: View): Coverage =>
  evaluate(inView(portfolio, view))

/** A stored portfolio is in no view; this puts it in one. */
export const inView = (portfolio: Portfolio, view: View): Portfolio => ({
  ...portfolio,
  settings: { ...portfolio.settings, view },
})

/** Null for a document that an earlier version of the plugin has written. */
export function readStored(doc: unknown): StoredResult | null {
  const patchable = readPatchable(doc)
  if (patchable === null || !isRecord(doc) || !isOrigins(doc.origins)) return null
  return { ...patchable, origins: doc.origins }
}

/** The same of a document whose origins were not read. */
export function readPatchable(doc: unknown): Patchable | null {
  if (!isRecord(doc) || !isPortfolio(doc.portfolio) || !isSources(doc.documents)) return null
  const municipality = readId(doc.municipality)
  if (municipality === null) return null
  return {
    municipality,
    number: String(doc.number),
    year: Number(doc.year),
    method: String(doc.method),
    portfolio: doc.portfolio,
    documents: doc.documents,
    nationalHash: String(doc.nationalHash),
    computedAt: new Date(String(doc.computedAt)).toISOString(),
    isPending: doc.isPending === true,
    revision: typeof doc.revision === 'string' ? doc.revision : null,
  }
}

/** Only this plugin writes results, so their outline is proof enough of the rest. */
export const isPortfolio = (value: unknown): value is Portfolio =>
  isRecord(value) && Array.isArray(value.cells) && Array.isArray(value.offers)

const isSources = (value: unknown): value is Sources =>
  isRecord(value) && Array.isArray(value.offers) && Array.isArray(value.programs)

export const isOrigins = (value: unknown): value is Origins =>
  isRecord(value) && Array.isArray(value.cells) && Array.isArray(value.ageGroups)
