import { type AreaCell, type CellReference, SMALLEST_SHOWN } from '../../core/index.ts'

/** A cell of a roll-up as readers get it: where its target is below five, its figures are null. */
export type AnsweredAreaCell = CellReference &
  Readonly<{
    target: number | null
    weight: number | null
    reach: number | null
    effective: number | null
    /** Share of the target in municipalities with an offer. */
    offered: number | null
    gap: number | null
    /** Null when one to four families, too. */
    unserved: number | null
    /** Municipalities with data that have the cell. */
    municipalities: number
    /** Those of them whose target is below five, which counts as 2.5 for those who may not see it. */
    smallTargets: number
    suppressed: boolean
  }>

/** The cell for those who may see every count. */
export function showSum(cell: AreaCell): AnsweredAreaCell {
  const { level, ageGroup, theme, target, weight, reach, effective, offered } = cell
  return {
    ...{ level, ageGroup, theme, target, weight, reach, effective, offered },
    gap: weight * (1 - effective),
    unserved: target * (1 - reach),
    municipalities: cell.municipalities,
    smallTargets: cell.smallTargets,
    suppressed: false,
  }
}

/** The cell for the public, from coarsened targets. */
export function hideSmallSum(cell: AreaCell): AnsweredAreaCell {
  const shown = showSum(cell)
  if (cell.target < SMALLEST_SHOWN) return { ...shown, ...nothing, suppressed: true }
  const { unserved } = shown
  const isSmall = unserved !== null && unserved > 0 && unserved < SMALLEST_SHOWN
  return { ...shown, unserved: isSmall ? null : unserved }
}

const nothing = {
  target: null,
  weight: null,
  reach: null,
  effective: null,
  offered: null,
  gap: null,
  unserved: null,
} as const
