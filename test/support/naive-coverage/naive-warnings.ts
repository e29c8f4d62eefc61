import type {
  CellReference,
  Level,
  Offer,
  Portfolio,
} from '../../../plugins/coverage/core/index.ts'
import type { NaiveCell } from './naive-cells.ts'
import type { NaiveCoverage } from './naive-coverage.ts'
import { arenasIn, isOutside, nameOf } from './naive-lists.ts'

const LEVELS: readonly Level[] = ['universal', 'selective', 'indicated']

/** Differences below this are rounding. */
const ROUNDING = 1e-12

/** Definition 10 and the edge cases: cells with a surplus, cells with one arena, offers by id. */
export function naiveWarnings(
  cells: readonly NaiveCell[],
  portfolio: Portfolio,
): NaiveCoverage['warnings'] {
  const ordered = [...cells].sort((a, b) => (isNamedBefore(a, b) ? -1 : 1))
  const surplus = ordered.filter(hasSurplus)
  const oneArena = ordered.filter((cell) => arenasIn([cell]).length === 1)
  const offers = portfolio.offers.filter(({ system }) => !system)
  return [
    ...surplus.map((cell) => ({ code: 'surplus' as const, cell: nameOf(cell) })),
    ...oneArena.map((cell) => ({ code: 'one-arena' as const, cell: nameOf(cell) })),
    ...offers
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((offer) => warningsOf(offer, cells, portfolio)),
  ]
}

function hasSurplus({ counted, target }: NaiveCell): boolean {
  let seats = 0
  for (const offer of counted) seats += offer.seats ?? 0
  return seats - target > target * ROUNDING
}

function warningsOf(offer: Offer, cells: readonly NaiveCell[], portfolio: Portfolio) {
  const codes: NaiveCoverage['warnings'][number]['code'][] = []
  const isCounted = cells.some(({ counted }) => counted.some(({ by }) => by === offer))
  if (isOutside(offer, portfolio)) codes.push('outside-template')
  if (isCounted && offer.evidence === 0) codes.push('no-effect')
  if (isCounted && offer.fidelity === 0) codes.push('no-effect')
  if (isCounted && offer.seats === null) codes.push('unknown-seats')
  if (isCounted && offer.evidence === null) codes.push('unknown-evidence')
  if (isCounted && offer.practitioners === 1) codes.push('one-practitioner')
  if (!isConfirmed(offer)) codes.push('not-verified')
  if (isCounted && (offer.grantMonthsLeft ?? Infinity) <= 12) codes.push('grant-ends')
  return codes.map((code) => ({ code, offer: offer.id }))
}

function isConfirmed({ status, monthsSinceVerified = 0 }: Offer): boolean {
  if (status === 'paused' || status === 'ended') return true
  return monthsSinceVerified !== null && monthsSinceVerified < 12
}

/** By level, age group and theme. */
function isNamedBefore(a: CellReference, b: CellReference): boolean {
  if (a.level !== b.level) return LEVELS.indexOf(a.level) < LEVELS.indexOf(b.level)
  if (a.ageGroup !== b.ageGroup) return a.ageGroup < b.ageGroup
  return a.theme < b.theme
}
