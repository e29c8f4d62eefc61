/** What is left to pick with. */
export type Means = Readonly<{ budget: number; picks: number }>

export const UNLIMITED: Means = { budget: Infinity, picks: Infinity }

export type Spending = Readonly<{ budget?: number; maxPicks?: number }>

/** So that costs of 0.1 and 0.2 fit a budget of 0.3, although their sum in floats is above it. */
const RELATIVE_SLACK = 1e-12

export function meansOf({ budget = Infinity, maxPicks = Infinity }: Spending): Means {
  return { budget: budget * (1 + RELATIVE_SLACK), picks: maxPicks }
}

export function affords({ budget, picks }: Means, cost: number): boolean {
  return picks > 0 && cost <= budget
}

export function spend({ budget, picks }: Means, cost: number): Means {
  return { budget: budget - cost, picks: picks - 1 }
}

export function costOf(picks: readonly Readonly<{ cost: number }>[]): number {
  return picks.reduce((sum, { cost }) => sum + cost, 0)
}
