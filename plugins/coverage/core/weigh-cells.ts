import { compareCells } from './compare-cells.ts'
import { LEVELS, type Level } from './levels.ts'
import type { Cell, LevelWeights, Portfolio } from './portfolio.ts'
import { targetOf } from './target-of.ts'

/** An applicable cell: its target is above 0. */
export type Need = Readonly<{
  cell: Cell
  /** Families a year. */
  target: number
  /** Part of its level's score, 0–1. */
  shareOfLevel: number
  /** Part of the index, 0–1. */
  weight: number
}>

/**
 * The applicable cells in canonical order, each with its weight
 * w = W_ℓ · π·T / Σ π·T over the level, renormalised over the levels that apply, so that Σ w = 1.
 * A level applies when it has a cell with a target and a priority above 0. When no level that
 * applies has a level weight above 0, every weight is 0.
 */
export function weighCells(portfolio: Portfolio, levelWeights: LevelWeights): readonly Need[] {
  const targets = applicableCells(portfolio)
  const masses = massByLevel(targets)
  const total = LEVELS.reduce(
    (sum, level) => sum + (masses.has(level) ? levelWeights[level] : 0),
    0,
  )
  return targets.map(({ cell, target }) => {
    const mass = masses.get(cell.level)
    const shareOfLevel = mass === undefined ? 0 : massOf(cell, target) / mass
    const levelShare = total > 0 ? levelWeights[cell.level] / total : 0
    return { cell, target, shareOfLevel, weight: levelShare * shareOfLevel }
  })
}

type Target = Readonly<{ cell: Cell; target: number }>

function applicableCells({ ageGroups, cells }: Portfolio): readonly Target[] {
  const groups = new Map(ageGroups.map((group) => [group.key, group]))
  return cells
    .map((cell) => {
      const group = groups.get(cell.ageGroup)
      return { cell, target: group ? targetOf(cell, group) : 0 }
    })
    .filter(({ target }) => target > 0)
    .sort((a, b) => compareCells(a.cell, b.cell))
}

function massOf(cell: Cell, target: number): number {
  return (cell.priority ?? 1) * target
}

/** Σ π·T of each level where it is above 0. */
function massByLevel(targets: readonly Target[]): ReadonlyMap<Level, number> {
  const masses = new Map<Level, number>()
  for (const { cell, target } of targets) {
    const mass = massOf(cell, target)
    if (mass > 0) masses.set(cell.level, (masses.get(cell.level) ?? 0) + mass)
  }
  return masses
}
