import type { Need } from '../weigh-cells.ts'
import type { Assumed } from './assume-unknown.ts'
import type { Flows } from './route-seats.ts'
import { zeros } from './zeros.ts'

/** How far needs are filled. */
export type Filling = Readonly<{
  /** By need, 0–1. */
  reach: readonly number[]
  /** By need, 0–reach. */
  effective: readonly number[]
  /** By flow: families a year that take these seats once better documented offers are full. */
  filled: readonly number[]
}>

/**
 * Fills targets above 0 (families a year) with the seats that flow to them. Each family is counted
 * once and takes the best documented seat that is free, so that reach = min(1, Σ s / T) and
 * effective = Σ q·y / T with y the seats filled (effective coverage, Ng et al. 2014).
 */
export function fillNeeds(needs: readonly Need[], flows: Flows, assumed: Assumed): Filling {
  const free = zeros(needs.length)
  for (const { position, target } of needs) free[position] = target
  const effect = zeros(needs.length)
  const filled = zeros(flows.needs.length)
  for (const { position: offer } of assumed.order) {
    const seats = assumed.seats[offer] ?? 0
    if (seats === 0) continue
    const quality = assumed.qualities[offer] ?? 0
    const end = flows.starts[offer + 1] ?? 0
    for (let flow = flows.starts[offer] ?? 0; flow < end; flow += 1) {
      const need = flows.needs[flow] ?? 0
      const left = free[need] ?? 0
      const taken = Math.min(seats * (flows.parts[flow] ?? 0), left)
      filled[flow] = taken
      free[need] = left - taken
      effect[need] = (effect[need] ?? 0) + quality * taken
    }
  }
  return { filled, ...shareTargets(needs, { free, effect }) }
}

type Filled = Readonly<{ free: readonly number[]; effect: readonly number[] }>

/** Families with a seat, and families times quality, as shares of the targets. */
function shareTargets(needs: readonly Need[], { free, effect }: Filled) {
  const reach = zeros(needs.length)
  const effective = zeros(needs.length)
  for (const { position, target } of needs) {
    const reached = (target - (free[position] ?? 0)) / target
    reach[position] = reached
    // A sum of parts may be above the whole by a rounding error.
    effective[position] = Math.min((effect[position] ?? 0) / target, reached)
  }
  return { reach, effective }
}
