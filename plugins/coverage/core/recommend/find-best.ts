import { boundFigure } from './bound-figure.ts'
import type { Model, ModelCandidate } from './build-model.ts'
import { dropRedundant } from './drop-redundant.ts'
import { affords, costOf, type Means } from './means.ts'
import { pickGreedily } from './pick-greedily.ts'
import { largestGainFirst, mostForTheMoneyFirst, rankOptions } from './rank-options.ts'
import { ROUNDING } from './rounding.ts'
import { type Found, searchBest } from './search-best.ts'
import { startTally } from './tally.ts'

/** With more candidates that would add something, the greedy picks and their bound are the answer. */
export const MAX_SEARCHED = 40

/** The best picks found, without needless ones, and what no picks exceed. */
export function findBest(model: Model, means: Means, mayGoOn: () => boolean): Found {
  const greedy = pickBetterGreedily(model, means)
  const nothing = startTally(model)
  const affordable = model.candidates.filter(({ cost }) => affords(means, cost))
  const isSearched = rankOptions(nothing, affordable).length <= MAX_SEARCHED
  const found: Found = isSearched
    ? searchBest(model, { start: greedy, means, mayGoOn })
    : { picks: greedy, atMost: Infinity }
  const reached = startTally(model, found.picks)
  const bounds = [nothing, reached].map((tally) => boundFigure(tally, model.candidates, means))
  const total = reached.total()
  const picks = dropRedundant(model, found.picks, (tally) => tally.total() >= total - ROUNDING)
  return { picks, atMost: Math.max(total, Math.min(found.atMost, ...bounds)) }
}

/**
 * The better of two greedy solutions, most for the money first and largest gain first. The second
 * starts with the best single candidate and so is never below it; without the comparison, greedy by
 * ratio can be arbitrarily bad (Khuller, Moss & Naor 1999; Leskovec et al. 2007, theorem 3.1).
 */
function pickBetterGreedily(model: Model, means: Means): readonly ModelCandidate[] {
  const byWorth = pickGreedily(model, { means, compare: mostForTheMoneyFirst })
  const byGain = pickGreedily(model, { means, compare: largestGainFirst })
  const more = startTally(model, byGain).total() - startTally(model, byWorth).total()
  if (Math.abs(more) <= ROUNDING) return costOf(byGain) < costOf(byWorth) ? byGain : byWorth
  return more > 0 ? byGain : byWorth
}
