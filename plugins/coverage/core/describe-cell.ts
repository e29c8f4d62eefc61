import type { CoveredNeed } from './cover-need.ts'
import type { CoverageCell } from './coverage.ts'
import { findReason } from './find-reason.ts'

/** The record of a covered need, as callers see it. */
export function describeCell(covered: CoveredNeed): CoverageCell {
  const { need, reach, effective, counted } = covered
  return {
    level: need.cell.level,
    ageGroup: need.cell.ageGroup,
    theme: need.cell.theme,
    target: need.target,
    weight: need.weight,
    reach,
    effective,
    gap: need.weight * (1 - effective),
    unserved: need.target * (1 - reach),
    reason: findReason(covered),
    counted,
  }
}
