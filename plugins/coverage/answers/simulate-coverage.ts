import type { PayloadRequest } from 'payload'
import {
  applyChanges,
  type CellReference,
  checkChanges,
  evaluate,
  type Portfolio,
  type View,
} from '../core/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import { isRecord } from '../portfolio/index.ts'
import type { Assumptions } from './describe-needs.ts'
import type { NamedMunicipality } from './find-municipality.ts'
import type { NamedOffer } from './find-offers.ts'
import { hideOffers, nameHidden } from './hide-offers.ts'
import { type AnsweredCoverage, hideSmallCounts, showAllCounts } from './hide-small-counts.ts'
import { type Labels, listLabels } from './list-labels.ts'
import { readMunicipalityNumber } from './read-municipality-number.ts'
import { readView } from './read-view.ts'
import { RefusedInput } from './refused-input.ts'
import { type StoredPortfolio, storedPortfolio } from './stored-portfolio.ts'

/** What a cell would gain, below 0 where it would lose. */
export type CellDifference = CellReference &
  Readonly<{
    /** The figures of a suppressed cell are null. */
    reach: number | null
    effective: number | null
    gap: number | null
    /** Null where either count is not shown. */
    unserved: number | null
  }>

export type Simulation = Readonly<{
  municipality: NamedMunicipality
  view: View
  year: number
  method: string
  /** How much of `before` rests on prevalences without a published source. */
  assumptions: Assumptions
  before: AnsweredCoverage
  after: AnsweredCoverage
  /** Every cell, in the order of `cells`. */
  difference: readonly CellDifference[]
  /** Stored offers that the reader may see. */
  offers: readonly NamedOffer[]
  labels: Labels
}>

/**
 * What would follow if a municipality's offers were others than they are. Nothing is stored.
 *
 * @throws RefusedInput when the changes break a rule; APIError 404 as `municipalityCoverage`
 */
export async function simulateCoverage(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  input: unknown,
): Promise<Simulation> {
  const { municipality, view, ...changes } = isRecord(input) ? input : {}
  const stored = await storedPortfolio(req, options, {
    number: readMunicipalityNumber(municipality),
    view: readView(view),
  })
  return simulateOn(req, options, { stored, given: changes })
}

type Given = Readonly<{ stored: StoredPortfolio; given: Readonly<Record<string, unknown>> }>

/**
 * What would follow if the offers of a portfolio were others than they are. Nothing is stored.
 *
 * @throws RefusedInput when the changes break a rule
 */
export async function simulateOn(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { stored, given }: Given,
): Promise<Simulation> {
  const { changes, problems } = checkChanges(given, stored.portfolio)
  if (changes === null) throw new RefusedInput(problems)
  const named = [...stored.offers, ...changes.add].map(({ id }) => id)
  const names = nameHidden(new Set(named))
  const hide = stored.seesAll ? showAllCounts : hideSmallCounts
  const answer = (portfolio: Portfolio) => hideOffers(hide(evaluate(portfolio)), names)
  const before = answer(stored.portfolio)
  const after = answer(applyChanges(stored.portfolio, changes))
  return {
    ...stored.basis,
    before,
    after,
    difference: listDifferences(before, after),
    offers: stored.offers,
    labels: await listLabels(req, options),
  }
}

/** Needs do not depend on offers, so both have the same cells in the same order. */
function listDifferences(before: AnsweredCoverage, after: AnsweredCoverage): CellDifference[] {
  return after.cells.flatMap((cell, position) => {
    const earlier = before.cells[position]
    if (!earlier) return []
    const { level, ageGroup, theme } = cell
    return {
      level,
      ageGroup,
      theme,
      reach: difference(cell.reach, earlier.reach),
      effective: difference(cell.effective, earlier.effective),
      gap: difference(cell.gap, earlier.gap),
      unserved: difference(cell.unserved, earlier.unserved),
    }
  })
}

const difference = (now: number | null, earlier: number | null): number | null =>
  now === null || earlier === null ? null : now - earlier
