import { LEVEL_RANKS } from './compare-cells.ts'
import type { CellReference } from './portfolio.ts'
import { rankTexts } from './rank-texts.ts'
import { rememberLast } from './remember-last.ts'

/** The cells in the order of `compareCells`. */
export function orderCells<Each extends CellReference>(cells: readonly Each[]): readonly Each[] {
  const ordered: Each[] = []
  for (const place of orderPlaces(cells)) {
    const cell = cells[place]
    if (cell) ordered.push(cell)
  }
  return ordered
}

/**
 * Places of the cells in canonical order. Names are compared once each, and the cells by one number:
 * a sort that compares the cells themselves takes as long as filling them.
 */
const orderPlaces = rememberLast((cells) => {
  const groups = rankTexts(new Set(cells.map(({ ageGroup }) => ageGroup)))
  const themes = rankTexts(new Set(cells.map(({ theme }) => theme)))
  const codes = cells.map(({ level, ageGroup, theme }, place) => {
    const group = LEVEL_RANKS[level] * groups.size + (groups.get(ageGroup) ?? 0)
    const name = group * themes.size + (themes.get(theme) ?? 0)
    return name * cells.length + place
  })
  return Int32Array.from(codes)
    .sort()
    .map((code) => code % cells.length)
})
