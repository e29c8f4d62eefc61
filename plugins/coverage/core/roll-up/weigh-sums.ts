import { LEVELS, type Level } from '../levels.ts'
import type { LevelWeights } from '../portfolio.ts'
import type { CellSum } from './sum-cells.ts'

/** A cell of an area. */
export type AreaCell = CellSum &
  Readonly<{
    /** Part of its level's score, 0–1. */
    shareOfLevel: number
    /** Part of the index, 0–1; the weights of all cells sum to 1, or are all 0. */
    weight: number
  }>

/** Each cell with its weight w = W_ℓ · T / Σ T over the level, over the levels that have a cell. */
export function weighSums(sums: readonly CellSum[], levelWeights: LevelWeights): AreaCell[] {
  const targets: Record<Level, number> = { universal: 0, selective: 0, indicated: 0 }
  for (const { level, target } of sums) targets[level] += target
  const applying = LEVELS.filter((level) => targets[level] > 0)
  const total = applying.reduce((sum, level) => sum + levelWeights[level], 0)
  return sums.map((cell) => {
    const shareOfLevel = cell.target / targets[cell.level]
    const levelShare = total > 0 ? levelWeights[cell.level] / total : 0
    return { ...cell, shareOfLevel, weight: levelShare * shareOfLevel }
  })
}
