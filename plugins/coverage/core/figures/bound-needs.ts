import type { Need } from '../weigh-cells.ts'
import { type Assumed, assumeBest, assumeWorst } from './assume-unknown.ts'
import { fillNeeds } from './fill-needs.ts'
import { isUncertain, type Supply } from './list-supplies.ts'
import type { Flows } from './route-seats.ts'
import { zeros } from './zeros.ts'

/** Bounds of effective coverage, by need, 0–1. */
export type Bounds = Readonly<{ lower: readonly number[]; upper: readonly number[] }>

type Sent = Readonly<{ supplies: readonly Supply[]; flows: Flows }>

/**
 * Lower and upper bound of effective coverage in each need. Lower: unknown seats are 0 and unknown
 * evidence 0. Upper: unknown seats fill the target and unknown evidence is 1. They are true bounds,
 * because filling best documented seats first never loses by more seats or better evidence; an
 * offer may not be able to reach the upper bound in all its needs at once.
 */
export function boundNeeds(
  needs: readonly Need[],
  { supplies, flows }: Sent,
  { known, effective }: Readonly<{ known: Assumed; effective: readonly number[] }>,
): Bounds {
  if (!supplies.some(isUncertain)) return { lower: effective, upper: effective }
  const worst = fillNeeds(needs, flows, assumeWorst(known)).effective
  const best = fillNeeds(needs, flows, assumeBest(known)).effective
  const lower = zeros(needs.length)
  const upper = zeros(needs.length)
  for (let need = 0; need < needs.length; need += 1) {
    // The bounds add seats in another order: no rounding error may put them inside.
    lower[need] = Math.min(effective[need] ?? 0, worst[need] ?? 0)
    upper[need] = Math.max(effective[need] ?? 0, best[need] ?? 0)
  }
  return { lower, upper }
}
