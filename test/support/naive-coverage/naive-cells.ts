import type {
  Cell,
  CellReference,
  CoverageCell,
  Level,
  Portfolio,
} from '../../../plugins/coverage/core/index.ts'
import { boundsOf, effectiveOf, type Filled, fillBest, sentTo } from './naive-filling.ts'
import { partIn, targetIn } from './naive-supply.ts'

/** Differences below this are rounding. */
const ROUNDING = 1e-12

export type Need = CellReference & Readonly<{ target: number; weight: number; inLevel: number }>

export type NaiveCell = Omit<CoverageCell, 'counted'> &
  Need &
  Readonly<{ counted: readonly Filled[]; lower: number; upper: number; isKnown: boolean }>

/** The cells with a target above 0, in the order of the input. */
export function applicableCells(portfolio: Portfolio): readonly NaiveCell[] {
  const cells: NaiveCell[] = []
  for (const cell of portfolio.cells) {
    if (targetIn(portfolio, cell) > 0) cells.push(coverCell(cell, portfolio))
  }
  return cells
}

/** Definitions 3, 4, 8 and 11. */
function coverCell(cell: Cell, portfolio: Portfolio): NaiveCell {
  const need = needOf(cell, portfolio)
  const { target, weight } = need
  const sent = sentTo(need, portfolio)
  let seats = 0
  for (const one of sent) seats += one.seats ?? 0
  const reach = Math.min(1, seats / target)
  const effective = effectiveOf(target, sent)
  const [lower, upper] = boundsOf(target, sent)
  return {
    ...need,
    reach,
    effective,
    gap: weight * (1 - effective),
    unserved: target * (1 - reach),
    reason: reasonOf(need, { reach, effective, isCounted: sent.length > 0 }, portfolio),
    counted: fillBest(target, sent),
    lower,
    upper,
    isKnown: sent.every(({ by }) => by.seats !== null && by.evidence !== null),
  }
}

/** Definition 5. */
function needOf(cell: Cell, portfolio: Portfolio): Need {
  const { level, ageGroup, theme } = cell
  const mass = massOf(level, portfolio)
  const target = targetIn(portfolio, cell)
  const inLevel = mass > 0 ? ((cell.priority ?? 1) * target) / mass : 0
  return {
    level,
    ageGroup,
    theme,
    target,
    inLevel,
    weight: levelWeight(level, portfolio) * inLevel,
  }
}

/** Σ π·T over the level; above 0 when the level applies. */
function massOf(level: Level, portfolio: Portfolio): number {
  let mass = 0
  for (const cell of portfolio.cells) {
    if (cell.level === level) mass += (cell.priority ?? 1) * targetIn(portfolio, cell)
  }
  return mass
}

/** The level's part of the index, renormalised over the levels that apply. */
export function levelWeight(level: Level, portfolio: Portfolio): number {
  const weights = portfolio.settings?.levelWeights ?? { universal: 1, selective: 1, indicated: 1 }
  let sum = 0
  for (const each of ['universal', 'selective', 'indicated'] as const) {
    if (massOf(each, portfolio) > 0) sum += weights[each]
  }
  return sum > 0 ? weights[level] / sum : 0
}

type Outcome = Readonly<{ reach: number; effective: number; isCounted: boolean }>

function reasonOf(
  need: Need,
  { reach, effective, isCounted }: Outcome,
  portfolio: Portfolio,
): CoverageCell['reason'] {
  const isPaused = portfolio.offers.some(
    (offer) => !offer.system && offer.status === 'paused' && partIn(portfolio, offer, need) > 0,
  )
  if (!isCounted && isPaused) return 'paused-only'
  if (!isCounted) return 'no-offer'
  if (reach < 1 - ROUNDING) return 'too-few-seats'
  return effective < 1 - ROUNDING ? 'low-documentation' : 'none'
}
