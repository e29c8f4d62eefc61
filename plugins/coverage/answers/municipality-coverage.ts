import type { PayloadRequest } from 'payload'
import { isWaiting } from '../changes/index.ts'
import type { View } from '../core/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import { coverageIn, findResult } from '../results/index.ts'
import {
  type AnsweredNeed,
  type Assumptions,
  countAssumptions,
  describeNeeds,
  nameOf,
} from './describe-needs.ts'
import { findMunicipality, type NamedMunicipality, notFound } from './find-municipality.ts'
import { findOffers, type NamedOffer } from './find-offers.ts'
import { hideOffers, nameHidden, offersIn } from './hide-offers.ts'
import {
  type AnsweredCell,
  type AnsweredCoverage,
  hideSmallCounts,
  showAllCounts,
} from './hide-small-counts.ts'
import { type Labels, listLabels } from './list-labels.ts'
import { portfolioForReader } from './portfolio-for-reader.ts'
import { readView } from './read-view.ts'

/** One municipality's coverage as every door answers it. */
export type MunicipalityCoverage = Omit<AnsweredCoverage, 'cells'> &
  Readonly<{
    /** Each with what its target is made of; null where the target is not shown. */
    cells: readonly (AnsweredCell & Readonly<{ need: AnsweredNeed | null }>)[]
    municipality: NamedMunicipality
    view: View
    year: number
    method: string
    computedAt: string
    /** Whether something the figures depend on has changed since they were computed. */
    isPending: boolean
    assumptions: Assumptions
    /** The offers behind the figures, as far as the reader may see them. */
    offers: readonly NamedOffer[]
    labels: Labels
  }>

type Question = Readonly<{ number: string; view?: unknown }>

/**
 * Answers for one municipality, with the reader's own access: the stored result, the names in the
 * reader's language, and nothing that points at what the reader may not see.
 *
 * @throws APIError 404 when there is no such municipality or the reader may not see its figures;
 *   400 for an unknown view
 */
export async function municipalityCoverage(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { number, view: given }: Question,
): Promise<MunicipalityCoverage> {
  const view = readView(given)
  const asked = { number, field: 'number' }
  const { id, named } = await findMunicipality(req, options, asked)
  // The reader may see the figures but not every field of the stored result; what is left out of
  // those is taken away below.
  const stored = await findResult(req.payload, { number: { equals: number } })
  if (stored === null) throw notFound(asked)
  const portfolio = portfolioForReader(req, options, stored.portfolio)
  const coverage = coverageIn({ portfolio }, view)
  const answered = options.seesSmallCounts?.(req)
    ? showAllCounts(coverage)
    : hideSmallCounts(coverage)
  const offers = await findOffers(req, options.collections.offers, [...offersIn(answered)])
  const shown = hideOffers(answered, nameHidden(new Set(offers.map((offer) => offer.id))))
  const needs = describeNeeds(stored)
  return {
    municipality: named,
    view,
    year: stored.year,
    method: stored.method,
    computedAt: stored.computedAt,
    isPending: stored.isPending || (await isWaiting(req.payload, id)),
    assumptions: countAssumptions(coverage, needs),
    ...shown,
    cells: shown.cells.map((cell) => ({
      ...cell,
      need: cell.suppressed ? null : (needs.get(nameOf(cell)) ?? null),
    })),
    offers,
    labels: await listLabels(req, options),
  }
}
