import { APIError, type PayloadRequest } from 'payload'
import {
  type Causes,
  compareFigures,
  type FigureComparison,
  findCauses,
  type View,
} from '../core/index.ts'
import { norwegianDay } from '../norwegian-day.ts'
import type { CoveragePluginOptions } from '../options.ts'
import { findGoneOffers } from './find-gone-offers.ts'
import { findMunicipality, type NamedMunicipality } from './find-municipality.ts'
import { findOffers, type NamedOffer } from './find-offers.ts'
import { findStanding, type Standing, snapshotDateOf } from './find-standing.ts'
import { hideOfferCauses, hideSmallCauses } from './hide-causes.ts'
import { nameHidden } from './hide-offers.ts'
import { hideSmallCounts, showAllCounts } from './hide-small-counts.ts'
import { type Labels, listLabels } from './list-labels.ts'
import { offersAsOf } from './offers-as-of.ts'
import { readDay } from './read-day.ts'
import { readView } from './read-view.ts'
import { seesAllCounts } from './sees-all-counts.ts'
import { sideForReader } from './side-for-reader.ts'

/** The figures one of the two dates is answered with. */
type ComparedDate = Readonly<{
  date: string
  /** The day of the snapshot that answers for the date; null when it is today's result that does. */
  snapshot: string | null
  year: number
  method: string
  computedAt: string
}>

export type CoverageChanges = FigureComparison &
  Readonly<{
    municipality: NamedMunicipality
    view: View
    from: ComparedDate
    to: ComparedDate
    causes: Causes
    /** Those of the changed offers that the reader may see and that are still there. */
    offers: readonly NamedOffer[]
    labels: Labels
  }>

type Question = Readonly<{ number: string; from?: unknown; to?: unknown; view?: unknown }>

/**
 * What has changed in one municipality between two dates, and which offers, needs and settings made
 * it so, with the reader's own access.
 *
 * @throws APIError as `municipalityCoverage`; 400 when `to` is before `from`
 */
export async function coverageChanges(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { number, view: given, ...days }: Question,
): Promise<CoverageChanges> {
  const view = readView(given)
  const { from, to, today } = readDays(days)
  const { id, named } = await findMunicipality(req, options, { number, field: 'number' })
  const standingOn = (day: string, dayField: string) =>
    findStanding(req, { municipality: id, number, field: 'number', day, dayField, today })
  const earlier = await standingOn(from, 'from')
  const later = await standingOn(to, 'to')
  return {
    municipality: named,
    view,
    from: describeDate(from, earlier),
    to: describeDate(to, later),
    ...(await compare(req, options, {
      earlier,
      later,
      view,
      seesAll: seesAllCounts(req, options, id),
    })),
    labels: await listLabels(req, options),
  }
}

type Compared = Readonly<{ earlier: Standing; later: Standing; view: View; seesAll: boolean }>

/** The two dates as this reader may see them. */
async function compare(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { earlier, later, view, seesAll }: Compared,
) {
  const from = sideForReader({ standing: earlier, view, seesAll })
  const to = sideForReader({ standing: later, view, seesAll })
  const causes = findCauses(from, to)
  const changed = causes.offers.map(({ offer }) => offer)
  const offers = await findOffers(req, options.collections.offers, changed)
  const known = [...from.portfolio.offers, ...to.portfolio.offers]
  const gone = await findGoneOffers(req, options, { offers: known, seesAll })
  const names = nameHidden(new Set([...offers.map(({ id }) => id), ...gone]))
  const named = hideOfferCauses(causes, names)
  const hide = seesAll ? showAllCounts : hideSmallCounts
  const shown = { from: hide(from.coverage), to: hide(to.coverage) }
  return {
    ...compareFigures(shown.from, shown.to),
    causes: seesAll ? named : hideSmallCauses(named, shown),
    // The later status wins.
    offers: offersAsOf(offers, { offers: known }),
  }
}

function readDays({ from, to }: Readonly<{ from?: unknown; to?: unknown }>) {
  const today = norwegianDay(new Date())
  const days = {
    from: readDay(from, { field: 'from', today }),
    to: to === undefined || to === null ? today : readDay(to, { field: 'to', today }),
  }
  if (days.from <= days.to) return { ...days, today }
  throw new APIError(
    `to: must be no earlier than from, ${days.from}. Received ${JSON.stringify(days.to)}. Exchange them.`,
    400,
    { code: 'invalid-range', field: 'to' },
    true,
  )
}

function describeDate(date: string, standing: Standing): ComparedDate {
  const { year, method, computedAt } = standing
  return { date, snapshot: snapshotDateOf(standing), year, method, computedAt }
}
