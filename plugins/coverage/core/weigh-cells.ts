import { LEVELS, type Level } from './levels.ts'
import { orderCells } from './order-cells.ts'
import type { AgeGroup, Cell, LevelWeights, Portfolio } from './portfolio.ts'
import { targetOf } from './target-of.ts'

/** An applicable cell: its target is above 0. */
export type Need = Readonly<{
  cell: Cell
  /** Place in the canonical order, from 0. */
  position: number
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
  const { cells, targets } = targetCells(portfolio)
  const masses = sumMasses(cells, targets)
  const total = sumOfApplying(levelWeights, masses)
  return cells.map((cell, position) => {
    const target = targets[position] ?? 0
    const mass = masses[cell.level]
    const shareOfLevel = mass > 0 ? massOf(cell, target) / mass : 0
    const levelShare = total > 0 ? levelWeights[cell.level] / total : 0
    return { cell, position, target, shareOfLevel, weight: levelShare * shareOfLevel }
  })
}

/** The cells with a target, in canonical order; none whose age group is not there. */
function targetCells({ ageGroups, cells }: Portfolio) {
  const groups = new Map<string, AgeGroup>()
  for (const group of ageGroups) groups.set(group.key, group)
  const targeted: Cell[] = []
  const targets: number[] = []
  for (const cell of orderCells(cells)) {
    const group = groups.get(cell.ageGroup)
    const target = group ? targetOf(cell, group) : 0
    if (target <= 0) continue
    targeted.push(cell)
    targets.push(target)
  }
  return { cells: targeted, targets }
}

type Masses = Readonly<Record<Level, number>>

/** Σ π·T of each level. */
function sumMasses(cells: readonly Cell[], targets: readonly number[]): Masses {
  let [universal, selective, indicated] = [0, 0, 0]
  for (let position = 0; position < cells.length; position += 1) {
    const cell = cells[position]
    if (!cell) continue
    const mass = massOf(cell, targets[position] ?? 0)
    if (cell.level === 'universal') universal += mass
    else if (cell.level === 'selective') selective += mass
    else indicated += mass
  }
  return { universal, selective, indicated }
}

function massOf(cell: Cell, target: number): number {
  return (cell.priority ?? 1) * target
}

/** The weights of the levels whose Σ π·T is above 0. */
function sumOfApplying(levelWeights: LevelWeights, masses: Masses) {
  return LEVELS.reduce((sum, level) => sum + (masses[level] > 0 ? levelWeights[level] : 0), 0)
}
