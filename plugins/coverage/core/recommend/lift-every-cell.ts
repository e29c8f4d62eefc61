import { referTo } from '../refer-to.ts'
import { buildModel, type Model } from './build-model.ts'
import { describeOutcome } from './describe-outcome.ts'
import { findCheapest } from './find-cheapest.ts'
import { listShortfalls } from './list-shortfalls.ts'
import { costOf, meansOf } from './means.ts'
import type { LiftOutcome, Recommendation, RecommendationInput } from './recommendation.ts'
import type { Cheapest } from './search-cheapest.ts'
import { startTally } from './tally.ts'

/** Sums of costs, added in another order than the bound's. */
const PROVEN_WITHIN = 1e-11

/**
 * The dual question: the cheapest picks that lift every cell that weighs something to at least a
 * share of effective coverage, which is what gaps and index are made of (submodular set cover, Wolsey
 * 1982). When no picks do, within the budget and the number of picks, there are none in the answer:
 * half of a floor is not a floor, and `everyCell` says what stands in the way.
 */
export function liftEveryCell(
  input: RecommendationInput,
  atLeast: number,
  mayGoOn: () => boolean,
): Recommendation {
  const model = buildModel(input, 'effective')
  const { budget, picks: maxPicks } = meansOf(input)
  const outOfReach = listOutOfReach(model, atLeast)
  const { picks, costAtLeast }: Cheapest =
    outOfReach.length > 0
      ? { picks: null, costAtLeast: Infinity }
      : findCheapest(model, { atLeast, maxPicks, mayGoOn })
  const isMet = picks !== null && costOf(picks) <= budget
  const outcome = describeOutcome(input, model, isMet ? picks : [])
  const proven = isMet ? isLeast(outcome.cost, costAtLeast) : exceeds(costAtLeast, budget)
  return {
    ...outcome,
    certificate: isMet ? certify(outcome.cost, costAtLeast) : 0,
    proven,
    bestPossibleAtMost: lowestWithEverything(model),
    everyCell: {
      isMet,
      costAtLeast: Number.isFinite(costAtLeast) ? costAtLeast : null,
      outOfReach,
    },
  }
}

function exceeds(costAtLeast: number, budget: number): boolean {
  return costAtLeast === Infinity || costAtLeast > budget
}

function isLeast(cost: number, costAtLeast: number): boolean {
  return cost - costAtLeast <= cost * PROVEN_WITHIN
}

function certify(cost: number, costAtLeast: number): number {
  return isLeast(cost, costAtLeast) ? 1 : costAtLeast / cost
}

function listOutOfReach(model: Model, atLeast: number): LiftOutcome['outOfReach'] {
  const everything = startTally(model, model.candidates)
  return listShortfalls(model.cells, everything, atLeast).map(({ cell }) => ({
    ...referTo(cell.need.cell),
    atMost: everything.scoreOf(cell),
  }))
}

function lowestWithEverything(model: Model): number {
  const everything = startTally(model, model.candidates)
  const weighing = model.cells.filter(({ need }) => need.weight > 0)
  return Math.min(1, ...weighing.map((cell) => everything.scoreOf(cell)))
}
