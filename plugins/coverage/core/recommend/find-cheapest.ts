import { boundCost } from './bound-cost.ts'
import type { Model, ModelCandidate } from './build-model.ts'
import { dropRedundant } from './drop-redundant.ts'
import { MAX_SEARCHED } from './find-best.ts'
import { gainTowards, listShortfalls } from './list-shortfalls.ts'
import { pickGreedily } from './pick-greedily.ts'
import { mostForTheMoneyFirst, rankOptions } from './rank-options.ts'
import { type Cheapest, searchCheapest } from './search-cheapest.ts'
import { startTally, type Tally } from './tally.ts'

/** The cheapest picks found that lift every cell to the share, and what no such picks cost less than. */
export function findCheapest(
  model: Model,
  {
    atLeast,
    maxPicks,
    mayGoOn,
  }: Readonly<{
    atLeast: number
    maxPicks: number
    mayGoOn: () => boolean
  }>,
): Cheapest {
  const isEnough = (tally: Tally) => listShortfalls(model.cells, tally, atLeast).length === 0
  const thrifty = (picks: readonly ModelCandidate[]) => dropRedundant(model, picks, isEnough)
  const greedy = thrifty(pickGreedily(model, { gainOf: gainTowards(atLeast) }))
  const start = isEnough(startTally(model, greedy)) && greedy.length <= maxPicks ? greedy : null
  const nothing = startTally(model)
  const useful = rankOptions(nothing, model.candidates, mostForTheMoneyFirst, gainTowards(atLeast))
  if (useful.length > MAX_SEARCHED) {
    const shortfalls = listShortfalls(model.cells, nothing, atLeast)
    return { picks: start, costAtLeast: boundCost(nothing, model.candidates, shortfalls).cost }
  }
  const { picks, costAtLeast } = searchCheapest(model, { start, atLeast, maxPicks, mayGoOn })
  return { picks: picks && thrifty(picks), costAtLeast }
}
