import type { PayloadRequest } from 'payload'
import type { View } from '../core/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import { readResult } from '../results/index.ts'
import { findMunicipality, type NamedMunicipality, notFound } from './find-municipality.ts'
import { findOffers, type NamedOffer } from './find-offers.ts'
import { hideOffers, nameHidden, offersIn } from './hide-offers.ts'
import { type AnsweredCoverage, hideSmallCounts, showAllCounts } from './hide-small-counts.ts'
import { type Labels, listLabels } from './list-labels.ts'
import { readView } from './read-view.ts'

/** One municipality's coverage as every door answers it. */
export type MunicipalityCoverage = AnsweredCoverage &
  Readonly<{
    municipality: NamedMunicipality
    view: View
    year: number
    method: string
    computedAt: string
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
  const { named } = await findMunicipality(req, options, asked)
  // The reader may see the figures but not every field of the stored result; what is left out of
  // those is taken away below.
  const stored = await readResult(req.payload, number)
  if (stored === null) throw notFound(asked)
  const answered = options.seesSmallCounts?.(req)
    ? showAllCounts(stored[view])
    : hideSmallCounts(stored[view])
  const offers = await findOffers(req, options.collections.offers, [...offersIn(answered)])
  return {
    municipality: named,
    view,
    year: stored.year,
    method: stored.method,
    computedAt: stored.computedAt,
    ...hideOffers(answered, nameHidden(new Set(offers.map(({ id }) => id)))),
    offers,
    labels: await listLabels(req, options),
  }
}
