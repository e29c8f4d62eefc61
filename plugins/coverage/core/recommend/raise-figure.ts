import { buildModel } from './build-model.ts'
import { describeOutcome } from './describe-outcome.ts'
import { findBest } from './find-best.ts'
import { meansOf } from './means.ts'
import type { Figure, Recommendation, RecommendationInput } from './recommendation.ts'
import { startTally } from './tally.ts'

/** Sums of shares, added in another order than the bound's. */
const PROVEN_WITHIN = 1e-11

/** The picks that raise a figure of the index most, within the budget. */
export function raiseFigure(
  input: RecommendationInput,
  figure: Figure,
  mayGoOn: () => boolean,
): Recommendation {
  const model = buildModel(input, figure)
  const { picks, atMost } = findBest(model, meansOf(input), mayGoOn)
  const total = startTally(model, picks).total()
  const proven = atMost - total <= PROVEN_WITHIN
  return {
    ...describeOutcome(input, model, picks),
    certificate: proven ? 1 : total / atMost,
    proven,
    bestPossibleAtMost: atMost,
    everyCell: null,
  }
}
