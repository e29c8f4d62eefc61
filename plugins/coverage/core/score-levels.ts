import type { CoveredNeed } from './cover-need.ts'
import type { CoverageLevel } from './coverage.ts'
import { LEVELS, type Level } from './levels.ts'

/** The score of each level that applies, in the order universal, selective, indicated. */
export function scoreLevels(covered: readonly CoveredNeed[]): readonly CoverageLevel[] {
  return LEVELS.flatMap((level) => {
    const weighed = covered.filter(({ need }) => need.cell.level === level && need.shareOfLevel > 0)
    return weighed.length > 0 ? [scoreLevel(level, weighed)] : []
  })
}

function scoreLevel(level: Level, covered: readonly CoveredNeed[]): CoverageLevel {
  let weight = 0
  let effective = 0
  let reach = 0
  for (const cell of covered) {
    weight += cell.need.weight
    effective += cell.need.shareOfLevel * cell.effective
    reach += cell.need.shareOfLevel * cell.reach
  }
  return {
    level,
    weight: Math.min(1, weight),
    effective: Math.min(1, effective),
    reach: Math.min(1, reach),
  }
}
