import type { ModelCandidate } from './build-model.ts'
import { fractionalKnapsack } from './fractional-knapsack.ts'
import { affords, type Means } from './means.ts'
import { type Option, rankOptions } from './rank-options.ts'
import type { Tally } from './tally.ts'

/**
 * A value F does not exceed however the means are spent, seen from the picks S in the tally:
 * OPT ≤ F(S ∪ OPT) ≤ F(S) + the fractional knapsack of the remaining ΔF_j over the means, since F is
 * monotone and submodular (Nemhauser, Wolsey & Fisher 1978; Leskovec et al. 2007, section 3.3). With
 * the whole budget it holds for any S, whatever chose it.
 */
export function boundFigure(
  tally: Tally,
  candidates: readonly ModelCandidate[],
  means: Means,
): number {
  const affordable = candidates.filter(
    (candidate) => !tally.has(candidate) && affords(means, candidate.cost),
  )
  return boundFrom(tally, rankOptions(tally, affordable), means)
}

/**
 * The same for options that are ranked already. Nor does F exceed what all of them give together,
 * which is the tighter bound where they crowd the same cells.
 */
export function boundFrom(tally: Tally, options: readonly Option[], means: Means): number {
  const knapsack = tally.total() + fractionalKnapsack(options, means)
  return Math.min(knapsack, totalWith(tally, options))
}

function totalWith(tally: Tally, options: readonly Option[]): number {
  for (const { candidate } of options) tally.add(candidate)
  const total = tally.total()
  for (const { candidate } of options) tally.remove(candidate)
  return total
}
