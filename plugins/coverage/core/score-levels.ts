import type { CoverageLevel } from './coverage.ts'
import type { Figures } from './figures/compute-figures.ts'
import { LEVELS, type Level } from './levels.ts'

/** The score of each level that applies, in the order universal, selective, indicated. */
export function scoreLevels(figures: Figures): readonly CoverageLevel[] {
  const scores = { universal: nothing(), selective: nothing(), indicated: nothing() }
  for (const { cell, position, weight, shareOfLevel } of figures.needs) {
    if (shareOfLevel === 0) continue
    const score = scores[cell.level]
    score.applies = true
    score.weight += weight
    score.effective += shareOfLevel * (figures.effective[position] ?? 0)
    score.reach += shareOfLevel * (figures.reach[position] ?? 0)
  }
  return LEVELS.filter((level) => scores[level].applies).map((level) =>
    describeLevel(level, scores[level]),
  )
}

type Score = { applies: boolean; weight: number; effective: number; reach: number }

const nothing = (): Score => ({ applies: false, weight: 0, effective: 0, reach: 0 })

/** At most 1: shares sum to 1 but for rounding. */
function describeLevel(level: Level, { weight, effective, reach }: Score): CoverageLevel {
  return {
    level,
    weight: Math.min(1, weight),
    effective: Math.min(1, effective),
    reach: Math.min(1, reach),
  }
}
