import { boundCost } from './bound-cost.ts'
import type { Model, ModelCandidate } from './build-model.ts'
import { gainTowards, listShortfalls, type Shortfall } from './list-shortfalls.ts'
import { costOf } from './means.ts'
import { mostForTheMoneyFirst, rankOptions } from './rank-options.ts'
import { ROUNDING } from './rounding.ts'
import { startTally } from './tally.ts'

export type Cheapest = Readonly<{
  /** Null when none have been found. */
  picks: readonly ModelCandidate[] | null
  /** No picks that lift every cell cost less, as far as the search has come; Infinity when none do. */
  costAtLeast: number
}>

/**
 * The cheapest picks that lift every cell, by branch and bound: the cell with the fewest candidates is
 * lifted by its first, or by its second without the first, and so on; never further where the bound of
 * `boundCost` is no cheaper than the cheapest so far.
 */
export function searchCheapest(
  model: Model,
  {
    start,
    atLeast,
    maxPicks,
    mayGoOn,
  }: Readonly<{
    start: readonly ModelCandidate[] | null
    atLeast: number
    maxPicks: number
    mayGoOn: () => boolean
  }>,
): Cheapest {
  const tally = startTally(model)
  const gainOf = gainTowards(atLeast)
  const picks: ModelCandidate[] = []
  let cheapest = start
  let least = start ? costOf(start) : Infinity
  let unexplored = Infinity

  function explore(candidates: readonly ModelCandidate[]): void {
    const shortfalls = listShortfalls(model.cells, tally, atLeast)
    const bound = boundCost(tally, candidates, shortfalls)
    const cost = costOf(picks) + bound.cost
    if (cost >= least * (1 - ROUNDING) || picks.length + bound.picks > maxPicks) return
    if (shortfalls.length === 0) {
      cheapest = [...picks]
      least = cost
      return
    }
    if (mayGoOn()) branch(candidates, shortfalls)
    else unexplored = Math.min(unexplored, cost)
  }

  function branch(candidates: readonly ModelCandidate[], shortfalls: readonly Shortfall[]): void {
    const untried = new Set(candidates)
    const lifting = fewestThatLift(candidates, shortfalls)
    for (const { candidate } of rankOptions(tally, lifting, mostForTheMoneyFirst, gainOf)) {
      untried.delete(candidate)
      tally.add(candidate)
      picks.push(candidate)
      explore([...untried])
      picks.pop()
      tally.remove(candidate)
    }
  }

  explore(model.candidates)
  return { picks: cheapest, costAtLeast: Math.min(least, unexplored) }
}

function fewestThatLift(
  candidates: readonly ModelCandidate[],
  shortfalls: readonly Shortfall[],
): readonly ModelCandidate[] {
  const [fewest = []] = shortfalls
    .map(({ cell }) => candidates.filter(({ cells }) => cells.includes(cell)))
    .sort((a, b) => a.length - b.length)
  return fewest
}
