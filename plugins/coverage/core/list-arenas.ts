import { compareText } from './compare-cells.ts'
import type { ArenaRow } from './coverage.ts'
import type { Arrivals } from './gather-deliveries.ts'
import { groupKey } from './split-seats.ts'

/** Distinct arenas of the offers that count in the cells, in code-unit order. */
export function arenasOf(cells: readonly Arrivals[]): readonly string[] {
  const arenas = new Set<string>()
  for (const { deliveries } of cells) {
    for (const { offer } of deliveries) {
      for (const arena of offer.arenas) arenas.add(arena)
    }
  }
  return [...arenas].sort(compareText)
}

/**
 * For each level and age group with an applicable cell: the arenas where families meet a counted
 * offer. The record contract does not say which arenas are relevant to a group, so the ratio is
 * against the arena target alone.
 */
export function listArenas(cells: readonly Arrivals[], arenaTarget: number): readonly ArenaRow[] {
  return groupCells(cells).map(({ level, ageGroup, group }) => {
    const arenas = arenasOf(group)
    return { level, ageGroup, arenas, ratio: Math.min(1, arenas.length / arenaTarget) }
  })
}

type Group = Pick<ArenaRow, 'level' | 'ageGroup'> & Readonly<{ group: Arrivals[] }>

/** The cells of each level and age group, in the order of the cells. */
function groupCells(cells: readonly Arrivals[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const arrivals of cells) {
    const { level, ageGroup } = arrivals.need.cell
    const key = groupKey(arrivals.need.cell)
    const group = groups.get(key)?.group
    if (group) group.push(arrivals)
    else groups.set(key, { level, ageGroup, group: [arrivals] })
  }
  return [...groups.values()]
}
