import {
  evaluate,
  nameCell,
  type PickedCandidate,
  type Portfolio,
  SMALLEST_SHOWN,
} from '../core/index.ts'
import { hideSmallCounts } from './hide-small-counts.ts'

/** A pick as readers get it: where a count is below five it is null, and the cell says so. */
export type AnsweredPick = Omit<PickedCandidate, 'cells'> &
  Readonly<{
    cells: readonly (Omit<PickedCandidate['cells'][number], 'families'> &
      Readonly<{ families: number | null; suppressed: boolean }>)[]
  }>

/** The picks for those who may see every count. */
export function showAllFamilies(picks: readonly PickedCandidate[]): AnsweredPick[] {
  return picks.map((pick) => ({
    ...pick,
    cells: pick.cells.map((cell) => ({ ...cell, suppressed: false })),
  }))
}

/**
 * The picks for the public: no count of one to four families, none of a cell whose target is one, and
 * no cost per family that such a count could be computed from.
 */
export function hideFewFamilies(
  picks: readonly PickedCandidate[],
  portfolio: Portfolio,
): AnsweredPick[] {
  const { cells } = hideSmallCounts(evaluate(portfolio))
  const small = new Set(cells.filter(({ suppressed }) => suppressed).map(nameCell))
  return picks.map((pick) => {
    const answered = pick.cells.map((cell) => {
      const suppressed =
        small.has(nameCell(cell)) || (cell.families > 0 && cell.families < SMALLEST_SHOWN)
      return { ...cell, families: suppressed ? null : cell.families, suppressed }
    })
    const hidesCost = answered.some(({ suppressed }) => suppressed)
    return { ...pick, costPerFamily: hidesCost ? null : pick.costPerFamily, cells: answered }
  })
}
