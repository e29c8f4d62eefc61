import type { PayloadRequest } from 'payload'
import { isWaiting } from '../changes/index.ts'
import { nameCell, type View } from '../core/index.ts'
import { listOutlines, listTrend, type TrendPoint } from '../history/index.ts'
import { norwegianDay } from '../norwegian-day.ts'
import type { CoveragePluginOptions } from '../options.ts'
import type { Id } from '../portfolio/index.ts'
import {
  type AnsweredNeed,
  type Assumptions,
  countAssumptions,
  describeNeeds,
} from './describe-needs.ts'
import { findGoneOffers } from './find-gone-offers.ts'
import { findMunicipality, type NamedMunicipality } from './find-municipality.ts'
import { type FoundOffer, findOfferDocuments, type NamedOffer } from './find-offers.ts'
import { findStanding, snapshotDateOf } from './find-standing.ts'
import { hideOffers, nameHidden, offersIn } from './hide-offers.ts'
import {
  type AnsweredCell,
  type AnsweredCoverage,
  hideSmallCounts,
  showAllCounts,
} from './hide-small-counts.ts'
import { type Labels, listLabels } from './list-labels.ts'
import { offersAsOf } from './offers-as-of.ts'
import { readDay } from './read-day.ts'
import { readView } from './read-view.ts'
import { seesAllCounts } from './sees-all-counts.ts'
import { sideForReader } from './side-for-reader.ts'

/** One municipality's coverage as every door answers it. */
export type MunicipalityCoverage = Omit<AnsweredCoverage, 'cells'> &
  Readonly<{
    /** Each with what its target is made of; null where the target is not shown. */
    cells: readonly (AnsweredCell & Readonly<{ need: AnsweredNeed | null }>)[]
    municipality: NamedMunicipality
    view: View
    /** The day that was asked for; null for now. */
    at: string | null
    /** The day of the snapshot that answers for it; null when it is today's result that does. */
    snapshot: string | null
    year: number
    method: string
    computedAt: string
    /** Whether something the figures depend on has changed since they were computed. */
    isPending: boolean
    assumptions: Assumptions
    /** The headline figures of earlier days and of this answer, the oldest first. */
    trend: readonly TrendPoint[]
    /** The offers the answer names, as far as the reader may see them, with their status of that day. */
    offers: readonly NamedOffer[]
    labels: Labels
  }>

type Question = Readonly<{ number: string; at?: unknown }>

/**
 * Answers for one municipality, with the reader's own access: the stored result or what stood on an
 * earlier day, the names in the reader's language, and nothing that points at what the reader may not
 * see.
 *
 * @throws APIError 404 when there is no such municipality or the reader may not see its figures, or
 *   there are none from that day; 400 for an unknown view or a day that cannot be
 */
export async function municipalityCoverage(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { view: given, ...question }: Question & Readonly<{ view?: unknown }>,
): Promise<MunicipalityCoverage> {
  const view = readView(given)
  const read = await readOnce(req, options, question)
  const seen = see(read, view)
  const offers = await findNamed(req, options, [seen])
  return answerInView(req, options, { read, seen, offers })
}

/** The coverage in both views, and the documents of the offers they name, by public key. */
export type CoverageInBothViews = Readonly<Record<View, MunicipalityCoverage>> &
  Readonly<{ documents: ReadonlyMap<string, Id> }>

/**
 * The same in both views, which costs little more than one.
 *
 * @throws APIError as `municipalityCoverage`
 */
export async function municipalityInBothViews(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  question: Question,
): Promise<CoverageInBothViews> {
  const read = await readOnce(req, options, question)
  const [now, withPlans] = [see(read, 'now'), see(read, 'withPlans')]
  const offers = await findNamed(req, options, [now, withPlans])
  return {
    now: await answerInView(req, options, { read, seen: now, offers }),
    withPlans: await answerInView(req, options, { read, seen: withPlans, offers }),
    documents: new Map(offers.map(({ document, named }) => [named.id, document])),
  }
}

type Read = Awaited<ReturnType<typeof readOnce>>

/** What an answer is made of in either view. */
async function readOnce(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { number, at: givenDay }: Question,
) {
  const today = norwegianDay(new Date())
  const at =
    givenDay === undefined || givenDay === null ? null : readDay(givenDay, { field: 'at', today })
  const { id, named } = await findMunicipality(req, options, { number, field: 'number' })
  // The reader may see the figures but not every field of what is stored; what is left out of those is
  // taken away when they are answered.
  const asked = {
    municipality: id,
    number,
    field: 'number',
    day: at ?? today,
    dayField: 'at',
    today,
  }
  const standing = await findStanding(req, asked)
  return {
    named,
    at,
    today,
    standing,
    seesAll: seesAllCounts(req, options, id),
    needs: describeNeeds(standing),
    isPending:
      'isPending' in standing && (standing.isPending || (await isWaiting(req.payload, id))),
    labels: await listLabels(req, options),
    snapshots: await listOutlines(req.payload, number),
  }
}

type Seen = ReturnType<typeof see>

/** The figures of a view as the reader may see them, but for the offers in them. */
function see({ standing, seesAll }: Read, view: View) {
  const { coverage, portfolio } = sideForReader({ standing, view, seesAll })
  const answered = seesAll ? showAllCounts(coverage) : hideSmallCounts(coverage)
  return { view, coverage, portfolio, answered, names: offersIn(answered) }
}

/** The offers of these views that the reader may see. */
const findNamed = (
  req: PayloadRequest,
  { collections }: CoveragePluginOptions,
  views: readonly Seen[],
): Promise<readonly FoundOffer[]> =>
  findOfferDocuments(req, collections.offers, [
    ...new Set(views.flatMap(({ names }) => [...names])),
  ])

async function answerInView(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  {
    read,
    seen,
    offers: found,
  }: Readonly<{ read: Read; seen: Seen; offers: readonly FoundOffer[] }>,
): Promise<MunicipalityCoverage> {
  const { named, at, today, standing, seesAll, needs, isPending, labels, snapshots } = read
  const { view, coverage, portfolio, answered } = seen
  const snapshot = snapshotDateOf(standing)
  const offers = found.flatMap((each) => (seen.names.has(each.named.id) ? each.named : []))
  const gone =
    snapshot === null
      ? []
      : await findGoneOffers(req, options, { offers: portfolio.offers, seesAll })
  const names = nameHidden(new Set([...offers.map((offer) => offer.id), ...gone]))
  const shown = hideOffers(answered, names)
  const { year, method, computedAt } = standing
  return {
    municipality: named,
    view,
    at,
    snapshot,
    year,
    method,
    computedAt,
    isPending,
    assumptions: countAssumptions(coverage, needs),
    trend: await listTrend(req.payload, {
      snapshots,
      view,
      seesSmallCounts: seesAll,
      latest: { date: snapshot ?? today, year, method, index: coverage.index },
    }),
    ...shown,
    cells: shown.cells.map((cell) => ({
      ...cell,
      need: cell.suppressed ? null : (needs.get(nameCell(cell)) ?? null),
    })),
    offers: snapshot === null ? offers : offersAsOf(offers, portfolio),
    labels,
  }
}
