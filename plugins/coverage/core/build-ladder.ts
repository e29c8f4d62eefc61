import { compareText } from './compare-cells.ts'
import type { CoverageCell, LadderRow } from './coverage.ts'
import { rememberLast } from './remember-last.ts'

/**
 * For each theme in each age group with an applicable cell: which levels have a counted offer. A
 * level without an applicable cell there is false: what is not a need is not a rung.
 */
export function buildLadder(cells: readonly CoverageCell[]): readonly LadderRow[] {
  const rows: Rung[] = []
  for (const place of orderRungs(cells)) {
    const cell = cells[place]
    if (!cell) continue
    const { theme, ageGroup, level, counted } = cell
    let row = rows.at(-1)
    if (row?.ageGroup !== ageGroup || row.theme !== theme) {
      row = { theme, ageGroup, universal: false, selective: false, indicated: false }
      rows.push(row)
    }
    row[level] = counted.length > 0
  }
  return rows
}

type Rung = { -readonly [Key in keyof LadderRow]: LadderRow[Key] }

/** Places of the cells by age group and theme. */
const orderRungs = rememberLast((cells) =>
  cells
    .map((cell, place) => ({ ...cell, place }))
    .sort((a, b) => compareText(a.ageGroup, b.ageGroup) || compareText(a.theme, b.theme))
    .map(({ place }) => place),
)
