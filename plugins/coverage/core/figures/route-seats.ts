import type { Offer, ServedGroup } from '../portfolio.ts'
import { type CodedNeeds, columnOf, positionIn, rowOf } from './code-needs.ts'

/** Where the seats of several offers go: one flow for each offer and need it meets. */
export type Flows = Readonly<{
  /** The first flow of each offer, and at the end the number of flows. */
  starts: readonly number[]
  /** Position of the need that a flow goes to. */
  needs: readonly number[]
  /** Part of the offer's seats that goes there, above 0: share of the group × relevance of the theme. */
  parts: readonly number[]
}>

/**
 * Where the offers' seats go; an offer without a flow is outside the template. Seats are split
 * between groups by the given shares, or else in proportion to the largest target the offer meets in
 * each group. Within a group they are not split between themes: a seat counts in each, because
 * themes overlap in the same child.
 */
export function routeSeats(
  senders: readonly Readonly<{ offer: Offer }>[],
  coded: CodedNeeds,
): Flows {
  const flows = { starts: [0], needs: [], parts: [], columns: [] }
  for (const { offer } of senders) {
    routeOffer(offer, coded, flows)
    flows.starts.push(flows.needs.length)
  }
  const { starts, needs, parts } = flows
  return { starts, needs, parts }
}

/** Visits the flows of the offers that are named by position, in their order. */
export function followFlows<Sender extends Readonly<{ position: number }>>(
  { starts, needs }: Flows,
  senders: readonly Sender[],
  visit: (sender: Sender, need: number, flow: number) => void,
): void {
  for (const sender of senders) {
    const end = starts[sender.position + 1] ?? 0
    for (let flow = starts[sender.position] ?? 0; flow < end; flow += 1) {
      visit(sender, needs[flow] ?? 0, flow)
    }
  }
}

/** Whether none of the offer's seats flow anywhere: it is outside the template. */
export function isOutside({ starts }: Flows, offer: number): boolean {
  return starts[offer] === starts[offer + 1]
}

type Growing = Readonly<{ needs: number[]; parts: number[] }>

/** `columns` is room for the offer's themes by number, so that each name is looked up once. */
function routeOffer(
  { serves, themes }: Offer,
  coded: CodedNeeds,
  { needs, parts, columns }: Growing & Readonly<{ columns: number[] }>,
): void {
  columns.length = 0
  for (const { theme } of themes) columns.push(columnOf(theme, coded))
  const total = totalTarget(serves, columns, coded)
  for (const group of serves) {
    const row = rowOf(group, coded)
    const share = group.share ?? (total > 0 ? largestTarget(row, columns, coded) / total : 0)
    if (row < 0 || share === 0) continue
    for (let place = 0; place < themes.length; place += 1) {
      const position = positionIn(row, columns[place] ?? -1, coded)
      if (position < 0) continue
      needs.push(position)
      parts.push(share * (themes[place]?.relevance ?? 0))
    }
  }
}

/** Σ of the largest targets of the groups; 0 when the shares are given, which is on all or none. */
function totalTarget(
  serves: readonly ServedGroup[],
  columns: readonly number[],
  coded: CodedNeeds,
): number {
  if (serves[0]?.share !== undefined) return 0
  if (serves.length > 2) {
    return sumInAnyOrder(serves.map((group) => largestTarget(rowOf(group, coded), columns, coded)))
  }
  let total = 0
  for (const group of serves) total += largestTarget(rowOf(group, coded), columns, coded)
  return total
}

/** The largest target in a group among the needs whose theme is addressed. */
function largestTarget(row: number, columns: readonly number[], coded: CodedNeeds): number {
  let largest = 0
  for (const column of columns) {
    const position = positionIn(row, column, coded)
    if (position < 0) continue
    const target = coded.needs[position]?.target ?? 0
    if (target > largest) largest = target
  }
  return largest
}

/** Rounding depends on the order of a sum: smallest first gives every permutation the same bits. */
function sumInAnyOrder(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0)
}
