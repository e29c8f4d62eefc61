import { boundFrom } from './bound-figure.ts'
import type { Model, ModelCandidate } from './build-model.ts'
import { affords, costOf, type Means, spend } from './means.ts'
import { rankOptions } from './rank-options.ts'
import { ROUNDING } from './rounding.ts'
import { startTally } from './tally.ts'

export type Found = Readonly<{
  picks: readonly ModelCandidate[]
  /** No picks give more than this, as far as the search has come. */
  atMost: number
}>

type Best = Readonly<{ picks: readonly ModelCandidate[]; total: number; cost: number }>

/**
 * The best picks, by branch and bound (Land & Doig 1960): with or without the option that gives most
 * for the money, and never further where the bound of `boundFigure` is no better than the best so far.
 * A branch that is left because it may not go on counts with its bound, so that `atMost` always holds.
 */
export function searchBest(
  model: Model,
  {
    start,
    means,
    mayGoOn,
  }: Readonly<{
    start: readonly ModelCandidate[]
    means: Means
    mayGoOn: () => boolean
  }>,
): Found {
  const tally = startTally(model)
  const picks: ModelCandidate[] = []
  let best = judge(start, startTally(model, start).total())
  let unexplored = 0

  function explore(candidates: readonly ModelCandidate[], left: Means): void {
    const here = judge(picks, tally.total())
    if (isBetter(here, best)) best = here
    const affordable = candidates.filter(({ cost }) => affords(left, cost))
    let options = rankOptions(tally, affordable)
    for (let [first] = options; first; [first] = options) {
      const bound = boundFrom(tally, options, left)
      if (bound <= best.total + ROUNDING) return
      if (!mayGoOn()) {
        unexplored = Math.max(unexplored, bound)
        return
      }
      options = options.slice(1)
      pick(first.candidate, () =>
        explore(
          options.map(({ candidate }) => candidate),
          spend(left, first.candidate.cost),
        ),
      )
    }
  }

  function pick(candidate: ModelCandidate, explorePicked: () => void): void {
    tally.add(candidate)
    picks.push(candidate)
    explorePicked()
    picks.pop()
    tally.remove(candidate)
  }

  explore(model.candidates, means)
  return { picks: best.picks, atMost: Math.max(best.total, unexplored) }
}

/** More, or as much for less. */
function isBetter(one: Best, other: Best): boolean {
  if (one.total > other.total + ROUNDING) return true
  return one.total >= other.total - ROUNDING && one.cost < other.cost
}

function judge(picks: readonly ModelCandidate[], total: number): Best {
  return { picks: [...picks], total, cost: costOf(picks) }
}
