import type { CountedOffer, CoverageCell } from './coverage.ts'
import { findReason } from './find-reason.ts'
import type { Need } from './weigh-cells.ts'

/** What a cell is described by. */
export type CoveredNeed = Readonly<{
  need: Need
  /** 0–1. */
  reach: number
  /** 0–reach. */
  effective: number
  counted: readonly CountedOffer[]
  /** Whether a paused offer would send seats here. */
  isPaused: boolean
}>

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
