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
  const cells = orderCells(portfolio.cells)
  const targets = listTargets(cells, portfolio.ageGroups)
  const masses = { universal: 0, selective: 0, indicated: 0 }
  for (const [place, cell] of cells.entries()) {
    masses[cell.level] += massOf(cell, targets[place] ?? 0)
  }
  const total = sumOfApplying(levelWeights, masses)
  const needs: Need[] = []
  for (const [place, cell] of cells.entries()) {
    const target = targets[place] ?? 0
    if (target <= 0) continue
    const mass = masses[cell.level]
    const shareOfLevel = mass > 0 ? massOf(cell, target) / mass : 0
    const levelShare = total > 0 ? levelWeights[cell.level] / total : 0
    const weight = levelShare * shareOfLevel
    needs.push({ cell, position: needs.length, target, shareOfLevel, weight })
  }
  return needs
}

/** The target of each cell; 0 when its age group is not there. */
function listTargets(cells: readonly Cell[], ageGroups: readonly AgeGroup[]): readonly number[] {
  const groups = new Map<string, AgeGroup>()
  for (const group of ageGroups) groups.set(group.key, group)
  return cells.map((cell) => {
    const group = groups.get(cell.ageGroup)
    return group ? targetOf(cell, group) : 0
  })
}

function massOf(cell: Cell, target: number): number {
  return (cell.priority ?? 1) * target
}

/** The weights of the levels whose Σ π·T is above 0. */
function sumOfApplying(levelWeights: LevelWeights, masses: Readonly<Record<Level, number>>) {
  return LEVELS.reduce((sum, level) => sum + (masses[level] > 0 ? levelWeights[level] : 0), 0)
}
