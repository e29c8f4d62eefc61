import { evaluate } from '../evaluate.ts'
import type { Model, ModelCandidate } from './build-model.ts'
import { explainPicks } from './explain-picks.ts'
import { costOf } from './means.ts'
import { pickGreedily } from './pick-greedily.ts'
import type { Recommendation, RecommendationInput } from './recommendation.ts'

/** What follows from the picks, whatever chose them; in the order in which they give most for the money. */
export function describeOutcome(
  { portfolio }: RecommendationInput,
  model: Model,
  picks: readonly ModelCandidate[],
): Pick<Recommendation, 'picks' | 'before' | 'after' | 'cost'> {
  const ordered = pickGreedily(model, { candidates: picks })
  // A pick that lifts a cell of next to no weight gains nothing, and is one all the same.
  const chosen = [...ordered, ...picks.filter((pick) => !ordered.includes(pick))]
  const added = chosen.map(({ candidate: { offer } }) => ({ ...offer, status: 'active' as const }))
  const before = evaluate(portfolio).index
  const after = evaluate({ ...portfolio, offers: [...portfolio.offers, ...added] }).index
  return { picks: explainPicks(model, chosen), before, after, cost: costOf(chosen) }
}
