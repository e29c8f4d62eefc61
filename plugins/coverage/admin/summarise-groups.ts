import type { AnsweredCell } from '../answers/index.ts'
import { withoutRest } from './without-rest.ts'

/** The cells of one level and age group, and their coverage together. */
export type Group<Cell extends AnsweredCell = AnsweredCell> = Readonly<{
  cells: readonly Cell[]
  effective: number
  reach: number
}>

/**
 * Coverage of a level and age group: the mean of its cells by their weight in the index, without
 * those whose figures are hidden.
 */
export function summariseGroup<Cell extends AnsweredCell>(
  cells: readonly Cell[],
  level: string,
  ageGroup: string,
): Group<Cell> | null {
  const own = cells.filter((cell) => cell.level === level && cell.ageGroup === ageGroup)
  const shown = own.flatMap((cell: AnsweredCell) => (cell.suppressed ? [] : cell))
  const weight = shown.reduce((sum, cell) => sum + cell.weight, 0)
  if (weight === 0) return null
  const mean = (figure: 'effective' | 'reach') =>
    withoutRest(shown.reduce((sum, cell) => sum + cell.weight * cell[figure], 0) / weight)
  return { cells: own, effective: mean('effective'), reach: mean('reach') }
}
