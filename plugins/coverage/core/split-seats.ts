import type { AddressedTheme, Offer, Relevance, ServedGroup } from './portfolio.ts'
import type { Need } from './weigh-cells.ts'

/** A part of an offer's seats that goes to one need: share of the group × relevance of the theme. */
export type Part = Readonly<{ need: Need; part: number }>

/** Needs by group (level and age group), then by theme. */
export type NeedIndex = ReadonlyMap<string, ReadonlyMap<string, Need>>

export function indexNeeds(needs: readonly Need[]): NeedIndex {
  const index = new Map<string, Map<string, Need>>()
  for (const need of needs) {
    const key = groupKey(need.cell)
    const themes = index.get(key) ?? new Map<string, Need>()
    themes.set(need.cell.theme, need)
    index.set(key, themes)
  }
  return index
}

/**
 * Where an offer's seats go; every part is above 0, and no parts means outside the template.
 * Seats are split between groups by the given shares, or else in proportion to the largest target
 * the offer meets in each group. Within a group they are not split between themes: a seat counts in
 * each, because themes overlap in the same child.
 */
export function splitSeats(offer: Offer, index: NeedIndex): readonly Part[] {
  const groups = offer.serves.map((served) => meetGroup(served, offer.themes, index))
  const total = sumInAnyOrder(groups.map(({ largestTarget }) => largestTarget))
  const parts: Part[] = []
  for (const { share, largestTarget, met } of groups) {
    const part = share ?? (total > 0 ? largestTarget / total : 0)
    if (part === 0) continue
    for (const { need, relevance } of met) parts.push({ need, part: part * relevance })
  }
  return parts
}

/** A level has no space in it, so that no two groups have the same key. */
export function groupKey({ level, ageGroup }: ServedGroup): string {
  return `${level} ${ageGroup}`
}

function meetGroup(served: ServedGroup, themes: readonly AddressedTheme[], index: NeedIndex) {
  const needs = index.get(groupKey(served))
  const met: { need: Need; relevance: Relevance }[] = []
  let largestTarget = 0
  for (const { theme, relevance } of themes) {
    const need = needs?.get(theme)
    if (!need) continue
    met.push({ need, relevance })
    largestTarget = Math.max(largestTarget, need.target)
  }
  return { share: served.share, largestTarget, met }
}

/** Rounding depends on the order of a sum: smallest first gives every permutation the same bits. */
function sumInAnyOrder(values: readonly number[]): number {
  const ordered = values.length > 2 ? [...values].sort((a, b) => a - b) : values
  return ordered.reduce((sum, value) => sum + value, 0)
}
