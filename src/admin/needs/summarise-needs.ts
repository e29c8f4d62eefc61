import { judgeNeed } from './judge-need.ts'
import { isSameNeed, type NeedCell } from './need-cell.ts'

export type NeedSummaryFigures = Readonly<{
  needs: number
  irrelevant: number
  /** Of the relevant ones: a number other than the template's. */
  own: number
  assumptions: number
  groundless: number
  /** The template's cells that no row is about. */
  missing: readonly NeedCell[]
}>

/** How many rows there are, and what the relevant ones rest on. `template` is null for the template itself. */
export function summariseNeeds(
  cells: readonly NeedCell[],
  template: readonly NeedCell[] | null,
): NeedSummaryFigures {
  const originalOf = (cell: NeedCell) => template?.find((each) => isSameNeed(each, cell))
  const relevant = cells
    .map((cell) => judgeNeed(cell, originalOf(cell)))
    .filter(({ isRelevant }) => isRelevant)
  const resting = (on: string) => relevant.filter(({ grounds }) => grounds === on).length
  return {
    needs: cells.length,
    irrelevant: cells.length - relevant.length,
    own: template === null ? 0 : relevant.filter(({ isOwn }) => isOwn).length,
    assumptions: resting('assumption'),
    groundless: resting('none'),
    missing: (template ?? []).filter((each) => !cells.some((cell) => isSameNeed(cell, each))),
  }
}
