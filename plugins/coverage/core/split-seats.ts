import type { Level } from './levels.ts'
import type { AddressedTheme, Offer } from './portfolio.ts'
import type { Need } from './weigh-cells.ts'

/** A part of an offer's seats that goes to one need: share of the group × relevance of the theme. */
export type Part = Readonly<{ need: Need; part: number }>

/** Needs by level, then by age group. */
export type NeedIndex = Readonly<Record<Level, ReadonlyMap<string, readonly Need[]>>>

export function indexNeeds(needs: readonly Need[]): NeedIndex {
  const index: Record<Level, Map<string, Need[]>> = {
    universal: new Map(),
    selective: new Map(),
    indicated: new Map(),
  }
  for (const need of needs) {
    const groups = index[need.cell.level]
    const group = groups.get(need.cell.ageGroup)
    if (group) group.push(need)
    else groups.set(need.cell.ageGroup, [need])
  }
  return index
}

/**
 * Where an offer's seats go; every part is above 0, and no parts means outside the template.
 * Seats are split between groups by the given shares, or else in proportion to the largest target
 * the offer meets in each group. Within a group they are not split between themes: a seat counts in
 * each, because themes overlap in the same child.
 */
export function splitSeats({ serves, themes }: Offer, index: NeedIndex): readonly Part[] {
  const parts: Part[] = []
  const total = totalTarget({ serves, themes }, index)
  for (const { level, ageGroup, share } of serves) {
    const needs = index[level].get(ageGroup)
    if (!needs) continue
    const groupShare = share ?? (total > 0 ? largestTarget(needs, themes) / total : 0)
    if (groupShare === 0) continue
    for (const need of needs) {
      const addressed = addressedBy(themes, need)
      if (addressed) parts.push({ need, part: groupShare * addressed.relevance })
    }
  }
  return parts
}

/** Σ of the largest targets of the groups; 0 when the shares are given, which is on all or none. */
function totalTarget({ serves, themes }: Pick<Offer, 'serves' | 'themes'>, index: NeedIndex) {
  if (serves[0]?.share !== undefined) return 0
  return sumInAnyOrder(
    serves.map(({ level, ageGroup }) => largestTarget(index[level].get(ageGroup) ?? [], themes)),
  )
}

/** The largest target in a group among the needs whose theme is addressed. */
function largestTarget(needs: readonly Need[], themes: readonly AddressedTheme[]): number {
  let largest = 0
  for (const need of needs) {
    if (need.target > largest && addressedBy(themes, need)) largest = need.target
  }
  return largest
}

/** A loop, because this is asked more often than anything else. */
function addressedBy(themes: readonly AddressedTheme[], { cell }: Need): AddressedTheme | null {
  for (const addressed of themes) if (addressed.theme === cell.theme) return addressed
  return null
}

/** Rounding depends on the order of a sum: smallest first gives every permutation the same bits. */
function sumInAnyOrder(values: readonly number[]): number {
  const ordered = values.length > 2 ? [...values].sort((a, b) => a - b) : values
  return ordered.reduce((sum, value) => sum + value, 0)
}
