import { compareText } from './compare-cells.ts'
import type { ArenaRow } from './coverage.ts'
import type { Figures } from './figures/compute-figures.ts'
import { followFlows } from './figures/route-seats.ts'
import type { CellReference } from './portfolio.ts'

/**
 * For each level and age group with an applicable cell: the arenas where families meet a counted
 * offer. The record contract does not say which arenas are relevant to a group, so the ratio is
 * against the arena target alone. Expects canonical order, where a group's cells are neighbours.
 */
export function listArenas(
  { needs, supplies, flows }: Figures,
  arenaTarget: number,
): readonly ArenaRow[] {
  const groups: Group[] = []
  const groupOfNeed = needs.map(({ cell }) => groupOf(cell, groups))
  const groupsByArena: GroupsByArena = new Map()
  for (const { position, offer } of supplies) {
    let last: Group | undefined
    followFlows(flows, position, (need) => {
      const group = groupOfNeed[need]
      if (group && group !== last) addArenas(offer.arenas, group, groupsByArena)
      last = group
    })
  }
  // Sorted once for all groups, rather than once in each.
  for (const [arena, its] of [...groupsByArena].sort(([a], [b]) => compareText(a, b))) {
    for (const { arenas } of its) arenas.push(arena)
  }
  return groups.map(({ level, ageGroup, arenas }) => {
    return { level, ageGroup, arenas, ratio: Math.min(1, arenas.length / arenaTarget) }
  })
}

type Group = Pick<ArenaRow, 'level' | 'ageGroup'> & Readonly<{ arenas: string[] }>

type GroupsByArena = Map<string, Set<Group>>

/** The last group, or a new one after it. */
function groupOf({ level, ageGroup }: CellReference, groups: Group[]): Group {
  const last = groups.at(-1)
  if (last?.level === level && last.ageGroup === ageGroup) return last
  const group = { level, ageGroup, arenas: [] }
  groups.push(group)
  return group
}

function addArenas(arenas: readonly string[], group: Group, groupsByArena: GroupsByArena): void {
  for (const arena of arenas) {
    const groups = groupsByArena.get(arena)
    if (groups) groups.add(group)
    else groupsByArena.set(arena, new Set([group]))
  }
}
