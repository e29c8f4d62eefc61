import type {
  ArenaRow,
  CellReference,
  LadderRow,
  Offer,
  Portfolio,
} from '../../../plugins/coverage/core/index.ts'
import type { NaiveCell } from './naive-cells.ts'
import { partIn, targetIn } from './naive-supply.ts'

const LEVELS = ['universal', 'selective', 'indicated'] as const

/** Differences below this are rounding. */
const ROUNDING = 1e-12

/** Definition 8: what is not closed and weighs something, largest first. */
export function naiveGaps(cells: readonly NaiveCell[]): readonly CellReference[] {
  return cells
    .filter(({ gap, effective }) => gap > 0 && effective < 1 - ROUNDING)
    .sort((a, b) => b.gap - a.gap)
    .map(nameOf)
}

/** Definition 9, by age group and theme. */
export function naiveLadder(cells: readonly NaiveCell[]): readonly LadderRow[] {
  const rows: LadderRow[] = []
  for (const ageGroup of distinct(cells.map((cell) => cell.ageGroup))) {
    const its = cells.filter((cell) => cell.ageGroup === ageGroup)
    for (const theme of distinct(its.map((cell) => cell.theme))) {
      const isServed = (level: string) =>
        its.some((cell) => cell.level === level && cell.theme === theme && cell.counted.length > 0)
      const [universal, selective, indicated] = LEVELS.map(isServed)
      rows.push({
        theme,
        ageGroup,
        universal: universal === true,
        selective: selective === true,
        indicated: indicated === true,
      })
    }
  }
  return rows
}

/** Definition 10, by level and age group. */
export function naiveArenas(
  cells: readonly NaiveCell[],
  portfolio: Portfolio,
): readonly ArenaRow[] {
  const rows: ArenaRow[] = []
  for (const level of LEVELS) {
    const onLevel = cells.filter((cell) => cell.level === level)
    for (const ageGroup of distinct(onLevel.map((cell) => cell.ageGroup))) {
      const arenas = arenasIn(onLevel.filter((cell) => cell.ageGroup === ageGroup))
      const ratio = Math.min(1, arenas.length / (portfolio.settings?.arenaTarget ?? 2))
      rows.push({ level, ageGroup, arenas, ratio })
    }
  }
  return rows
}

export function arenasIn(cells: readonly NaiveCell[]): readonly string[] {
  return distinct(cells.flatMap(({ counted }) => counted.flatMap(({ by }) => by.arenas)))
}

/** Offers that send seats to no applicable cell, by id. */
export function naiveOutside(portfolio: Portfolio): readonly string[] {
  return portfolio.offers
    .filter((offer) => !offer.system && isOutside(offer, portfolio))
    .map(({ id }) => id)
    .sort()
}

export function isOutside(offer: Offer, portfolio: Portfolio): boolean {
  return !portfolio.cells.some(
    (cell) => targetIn(portfolio, cell) > 0 && partIn(portfolio, offer, cell) > 0,
  )
}

/** Definition 12, by id. */
export function naiveEnablers(portfolio: Portfolio): readonly string[] {
  return portfolio.offers
    .filter(({ system }) => system)
    .map(({ id }) => id)
    .sort()
}

export function nameOf({ level, ageGroup, theme }: CellReference): CellReference {
  return { level, ageGroup, theme }
}

/** Each once, by code units. */
function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort()
}
