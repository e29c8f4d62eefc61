import type { ArenaRow } from './coverage.ts'
import type { Figures } from './figures/compute-figures.ts'
import { followFlows } from './figures/route-seats.ts'
import { rankTexts } from './rank-texts.ts'
import type { Need } from './weigh-cells.ts'

/**
 * For each level and age group with an applicable cell: the arenas where families meet a counted
 * offer. The record contract does not say which arenas are relevant to a group, so the ratio is
 * against the arena target alone. Expects canonical order, where a group's cells are neighbours.
 */
export function listArenas(figures: Figures, arenaTarget: number): readonly ArenaRow[] {
  const grouped = groupNeeds(figures.needs)
  const arenasThere = new Set<string>()
  for (const { offer } of figures.supplies) for (const arena of offer.arenas) arenasThere.add(arena)
  const ranks = rankTexts(arenasThere)
  const isThere = markArenas(figures, grouped, ranks)
  const names = [...ranks.keys()]
  return grouped.groups.map(({ level, ageGroup }, group) => {
    const arenas = names.filter((_, rank) => isThere[group * names.length + rank])
    return { level, ageGroup, arenas, ratio: Math.min(1, arenas.length / arenaTarget) }
  })
}

type Group = Pick<ArenaRow, 'level' | 'ageGroup'>

type Grouped = Readonly<{
  /** Level and age group of the needs, each once. */
  groups: readonly Group[]
  /** By need: the place of its group. */
  groupOfNeed: readonly number[]
}>

function groupNeeds(needs: readonly Need[]): Grouped {
  const groups: Group[] = []
  const groupOfNeed = needs.map(({ cell: { level, ageGroup } }) => {
    const last = groups.at(-1)
    if (last?.level !== level || last.ageGroup !== ageGroup) groups.push({ level, ageGroup })
    return groups.length - 1
  })
  return { groups, groupOfNeed }
}

/** By group, then arena: 1 where families meet a counted offer. */
function markArenas(
  { supplies, flows }: Figures,
  { groups, groupOfNeed }: Grouped,
  ranks: ReadonlyMap<string, number>,
): Uint8Array {
  const isThere = new Uint8Array(groups.length * ranks.size)
  followFlows(flows, supplies, ({ offer }, need) => {
    const row = (groupOfNeed[need] ?? 0) * ranks.size
    for (const arena of offer.arenas) isThere[row + (ranks.get(arena) ?? 0)] = 1
  })
  return isThere
}
