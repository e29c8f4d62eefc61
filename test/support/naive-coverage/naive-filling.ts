import type { Offer, Portfolio } from '../../../plugins/coverage/core/index.ts'
import type { Need } from './naive-cells.ts'
import { countsIn, qualityWith, seatsIn } from './naive-supply.ts'

/** What an offer that counts in a cell brings there. */
export type Sent = Readonly<{ by: Offer; seats: number | null; quality: number }>

export type Filled = Sent & Readonly<{ offer: string; filled: number }>

/** The offers that count in the cell, in no particular order. */
export function sentTo(need: Need, portfolio: Portfolio): readonly Sent[] {
  const unknownEvidence = portfolio.settings?.unknownEvidence ?? 0.5
  const sent: Sent[] = []
  for (const by of portfolio.offers) {
    if (!countsIn(portfolio, by, need)) continue
    const quality = qualityWith(by, unknownEvidence)
    sent.push({ by, seats: seatsIn(portfolio, by, need), quality })
  }
  return sent
}

/** Definition 4: takes the best offer that is left, fills what it can, and goes on until none are left. */
export function fillBest(target: number, sent: readonly Sent[]): readonly Filled[] {
  const left = [...sent]
  const done: Filled[] = []
  let free = target
  while (left.length > 0) {
    let best = 0
    for (let index = 1; index < left.length; index += 1) {
      if (isBefore(left[index], left[best])) best = index
    }
    for (const next of left.splice(best, 1)) {
      const filled = Math.min(next.seats ?? 0, free)
      free -= filled
      done.push({ ...next, offer: next.by.id, filled })
    }
  }
  return done
}

function isBefore(one: Sent | undefined, other: Sent | undefined): boolean {
  if (!one || !other) return false
  if (one.quality !== other.quality) return one.quality > other.quality
  return one.by.id < other.by.id
}

/** eff = Σ q·y / T. */
export function effectiveOf(target: number, sent: readonly Sent[]): number {
  let families = 0
  for (const { quality, filled } of fillBest(target, sent)) families += quality * filled
  return families / target
}

/**
 * Definition 11: the smallest and largest effective coverage over every way to make the unknown as
 * small or as large as it can be: unknown seats 0 or the whole target, unknown evidence 0 or 1.
 */
export function boundsOf(target: number, sent: readonly Sent[]): readonly [number, number] {
  let ways: readonly (readonly Sent[])[] = [[]]
  for (const one of sent) {
    const known = extremesOf(one, target)
    ways = ways.flatMap((way) => known.map((extreme) => [...way, extreme]))
  }
  const outcomes = ways.map((way) => effectiveOf(target, way))
  return [Math.min(...outcomes), Math.max(...outcomes)]
}

function extremesOf({ by, seats, quality }: Sent, target: number): readonly Sent[] {
  const seatings = seats === null ? [0, target] : [seats]
  const qualities = by.evidence === null ? [qualityWith(by, 0), qualityWith(by, 1)] : [quality]
  return seatings.flatMap((some) => qualities.map((good) => ({ by, seats: some, quality: good })))
}
