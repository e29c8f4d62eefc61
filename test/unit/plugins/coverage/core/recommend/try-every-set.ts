import {
  type Candidate,
  type Coverage,
  type CoverageCell,
  evaluate,
  type RecommendationInput,
} from '../../../../../../plugins/coverage/core/index.ts'

export type Tried = Readonly<{
  picks: readonly Candidate[]
  cost: number
  cells: Coverage['cells']
}>

/** Every set of candidates within the number of picks, with what `evaluate` says of it. */
export function tryEverySet(input: RecommendationInput): readonly Tried[] {
  const { candidates, maxPicks = Infinity } = input
  const sets: (readonly Candidate[])[] = [[]]
  for (const candidate of candidates) sets.push(...sets.map((set) => [...set, candidate]))
  return sets
    .filter((set) => set.length <= maxPicks)
    .map((picks) => ({ picks, cost: costOf(picks), cells: coverWith(input, picks).cells }))
}

export function coverWith(
  { portfolio }: RecommendationInput,
  picks: readonly Candidate[],
): Coverage {
  const added = picks.map(({ offer }) => ({ ...offer, status: 'active' as const }))
  return evaluate({ ...portfolio, offers: [...portfolio.offers, ...added] })
}

/** Effective coverage from the cells: there is no index when no offers are listed. */
export function effectiveIn(cells: Coverage['cells']): number {
  return sumOf(cells, ({ effective }) => effective)
}

export function breadthIn(cells: Coverage['cells']): number {
  return sumOf(cells, ({ counted }) => (counted.length > 0 ? 1 : 0))
}

function sumOf(cells: Coverage['cells'], shareOf: (cell: CoverageCell) => number): number {
  return cells.reduce((sum, cell) => sum + cell.weight * shareOf(cell), 0)
}

function costOf(picks: readonly Candidate[]): number {
  return picks.reduce((sum, { cost }) => sum + cost, 0)
}
