import { LEVEL_RANKS } from '../compare-cells.ts'
import { LEVELS } from '../levels.ts'
import type { ServedGroup } from '../portfolio.ts'
import { rememberLast } from '../remember-last.ts'
import type { Need } from '../weigh-cells.ts'

/** The needs, to be found by small integers rather than by names. */
export type CodedNeeds = Readonly<{
  needs: readonly Need[]
  /** Age groups of the needs, numbered from 0. */
  groups: ReadonlyMap<string, number>
  /** Themes of the needs, numbered from 0. */
  themes: ReadonlyMap<string, number>
  /** Positions of the needs by level, then group, then theme; -1 where there is none. */
  positions: Int16Array
}>

export function codeNeeds(needs: readonly Need[]): CodedNeeds {
  const { groups, themes, positions } = codeCells(needs.map(({ cell }) => cell))
  return { needs, groups, themes, positions }
}

const codeCells = rememberLast((cells) => {
  const groups = new Map<string, number>()
  const themes = new Map<string, number>()
  for (const { ageGroup, theme } of cells) {
    if (!groups.has(ageGroup)) groups.set(ageGroup, groups.size)
    if (!themes.has(theme)) themes.set(theme, themes.size)
  }
  const positions = new Int16Array(LEVELS.length * groups.size * themes.size).fill(-1)
  for (const [position, cell] of cells.entries()) {
    const column = themes.get(cell.theme) ?? 0
    positions[rowOf(cell, { groups, themes }) + column] = position
  }
  return { groups, themes, positions }
})

/** Where the needs of a level and age group begin among the positions; -1 when there are none. */
export function rowOf(
  { level, ageGroup }: Pick<ServedGroup, 'level' | 'ageGroup'>,
  { groups, themes }: Pick<CodedNeeds, 'groups' | 'themes'>,
): number {
  const group = groups.get(ageGroup)
  return group === undefined ? -1 : (LEVEL_RANKS[level] * groups.size + group) * themes.size
}

/** The number of a theme; -1 when no need has it. */
export function columnOf(theme: string, { themes }: CodedNeeds): number {
  return themes.get(theme) ?? -1
}

/** Position of a row's need in a numbered theme; -1 where there is none. */
export function positionIn(row: number, column: number, { positions }: CodedNeeds): number {
  return row < 0 || column < 0 ? -1 : (positions[row + column] ?? -1)
}
