import type { Means } from './means.ts'
import type { Option } from './rank-options.ts'

/**
 * The most that the options can add if they could be picked in part and their gains did not fall: the
 * greedy solution of the fractional knapsack (Dantzig 1957), and no more than that many of the largest
 * gains. Expects most for the money first.
 */
export function fractionalKnapsack(options: readonly Option[], { budget, picks }: Means): number {
  return Math.min(fillBudget(options, budget), sumLargest(options, picks))
}

function fillBudget(options: readonly Option[], budget: number): number {
  let left = budget
  let sum = 0
  for (const { gain, candidate } of options) {
    if (candidate.cost >= left && candidate.cost > 0) return sum + gain * (left / candidate.cost)
    sum += gain
    left -= candidate.cost
  }
  return sum
}

function sumLargest(options: readonly Option[], picks: number): number {
  if (picks >= options.length) return Infinity
  const gains = options.map(({ gain }) => gain).sort((a, b) => b - a)
  return gains.slice(0, picks).reduce((sum, gain) => sum + gain, 0)
}
