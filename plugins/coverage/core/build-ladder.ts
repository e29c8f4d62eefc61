import { compareText } from './compare-cells.ts'
import type { CoverageCell, LadderRow } from './coverage.ts'
import type { CellReference } from './portfolio.ts'

/**
 * For each theme in each age group with an applicable cell: which levels have a counted offer. A
 * level without an applicable cell there is false: what is not a need is not a rung.
 */
export function buildLadder(cells: readonly CoverageCell[]): readonly LadderRow[] {
  const served = new Set(cells.filter(({ counted }) => counted.length > 0).map(cellKey))
  const ladders = new Map(cells.map((cell) => [ladderKey(cell), cell]))
  return [...ladders]
    .map(([key, { theme, ageGroup }]) => ({
      theme,
      ageGroup,
      universal: served.has(`universal ${key}`),
      selective: served.has(`selective ${key}`),
      indicated: served.has(`indicated ${key}`),
    }))
    .sort((a, b) => compareText(a.ageGroup, b.ageGroup) || compareText(a.theme, b.theme))
}

/** The length keeps "a b" and "c" apart from "a" and "b c". */
function ladderKey({ ageGroup, theme }: CellReference): string {
  return `${ageGroup.length} ${ageGroup} ${theme}`
}

function cellKey(cell: CellReference): string {
  return `${cell.level} ${ladderKey(cell)}`
}
