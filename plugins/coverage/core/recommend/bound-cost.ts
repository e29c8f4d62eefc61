import type { ModelCandidate } from './build-model.ts'
import { type Shortfall, usefulLift } from './list-shortfalls.ts'
import { ROUNDING } from './rounding.ts'
import type { Tally } from './tally.ts'

/** What it takes at least to lift every cell; Infinity when the candidates cannot. */
export type LeastEffort = Readonly<{ cost: number; picks: number }>

/** A candidate that lifts a cell, and the part of its cost that the cell bears. */
type Lift = Readonly<{ lift: number; cost: number; sharedCost: number }>

/**
 * A cost that no candidates lifting every cell go below. For one cell, Σ lift_j ≥ missing over those
 * picked, since lifts only fall as picks are made; the cheapest fractional solution of that is a bound
 * (Dantzig 1957, with lifts cut to what is missing: Wolsey 1982). Over the cells it is the largest of
 * these, or their sum when each candidate's cost is divided between the cells it lifts.
 */
export function boundCost(
  tally: Tally,
  candidates: readonly ModelCandidate[],
  shortfalls: readonly Shortfall[],
): LeastEffort {
  const reliefs = new Map(
    candidates.map((candidate) => [candidate, relieve(tally, candidate, shortfalls)]),
  )
  let [sum, largest, picks] = [0, 0, 0]
  for (const shortfall of shortfalls) {
    const lifts = liftsOf(shortfall, reliefs)
    const { missing } = shortfall
    sum += cheapestFraction(lifts, missing, ({ sharedCost }) => sharedCost)
    largest = Math.max(
      largest,
      cheapestFraction(lifts, missing, ({ cost }) => cost),
    )
    picks = Math.max(picks, fewestPicks(lifts, missing))
  }
  return { cost: Math.max(sum, largest), picks }
}

/** The part of each shortfall that a candidate makes good. */
type Relief = ReadonlyMap<Shortfall, number>

function relieve(
  tally: Tally,
  candidate: ModelCandidate,
  shortfalls: readonly Shortfall[],
): Relief {
  return new Map(
    shortfalls
      .filter(({ cell }) => candidate.cells.includes(cell))
      .map((shortfall) => [shortfall, usefulLift(tally, candidate, shortfall) / shortfall.missing]),
  )
}

function liftsOf(
  shortfall: Shortfall,
  reliefs: ReadonlyMap<ModelCandidate, Relief>,
): readonly Lift[] {
  const lifts: Lift[] = []
  for (const [{ cost }, relief] of reliefs) {
    const part = relief.get(shortfall) ?? 0
    if (part === 0) continue
    const all = [...relief.values()].reduce((sum, other) => sum + other, 0)
    lifts.push({ lift: part * shortfall.missing, cost, sharedCost: cost * (part / all) })
  }
  return lifts
}

function cheapestFraction(
  lifts: readonly Lift[],
  missing: number,
  costOf: (lift: Lift) => number,
): number {
  let left = missing
  let sum = 0
  for (const item of [...lifts].sort((a, b) => costOf(a) / a.lift - costOf(b) / b.lift)) {
    if (item.lift >= left) return sum + costOf(item) * (left / item.lift)
    left -= item.lift
    sum += costOf(item)
  }
  return left > 2 * ROUNDING ? Infinity : sum
}

function fewestPicks(lifts: readonly Lift[], missing: number): number {
  let left = missing
  let picks = 0
  for (const { lift } of [...lifts].sort((a, b) => b.lift - a.lift)) {
    if (left <= 2 * ROUNDING) return picks
    left -= lift
    picks += 1
  }
  return picks
}
