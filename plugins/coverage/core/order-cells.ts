import { compareText, LEVEL_RANKS } from './compare-cells.ts'
import type { CellReference } from './portfolio.ts'

/**
 * The cells in the order of `compareCells`. Names are compared once each, and the cells by one
 * number: a sort that compares the cells themselves takes as long as filling them.
 */
export function orderCells<Each extends CellReference>(cells: readonly Each[]): readonly Each[] {
  const [ageGroups, cellThemes] = [new Set<string>(), new Set<string>()]
  for (const { ageGroup, theme } of cells) {
    ageGroups.add(ageGroup)
    cellThemes.add(theme)
  }
  const groups = rankTexts(ageGroups)
  const themes = rankTexts(cellThemes)
  const codes = new Int32Array(cells.length)
  let place = 0
  for (const { level, ageGroup, theme } of cells) {
    const group = LEVEL_RANKS[level] * groups.size + (groups.get(ageGroup) ?? 0)
    const name = group * themes.size + (themes.get(theme) ?? 0)
    codes[place] = name * cells.length + place
    place += 1
  }
  const ordered: Each[] = []
  for (const code of codes.sort()) {
    const cell = cells[code % cells.length]
    if (cell) ordered.push(cell)
  }
  return ordered
}

/** The rank of each text among the different ones, from 0. */
function rankTexts(texts: ReadonlySet<string>): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>()
  for (const text of [...texts].sort(compareText)) ranks.set(text, ranks.size)
  return ranks
}
