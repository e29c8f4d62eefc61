import loadHighs from 'highs'
import type { RecommendationInput } from '../../../../../../plugins/coverage/core/index.ts'
import { type Flow, listFlows } from './list-flows.ts'

const highs = await loadHighs()

export type Solved = Readonly<{
  /** The largest index that picks within the means can give. */
  best: number
  /** Ids of candidates that give it. */
  picks: readonly string[]
}>

/**
 * The best picks by a solver that knows nothing of coverage (HiGHS; Huangfu & Hall 2018), as a mixed
 * integer program: maximise Σ worth·z with z ≤ most·x for candidates, Σ z ≤ 1 in each cell, Σ cost·x ≤
 * budget, Σ x ≤ picks and x binary. No gap is allowed, so that the answer is the best to about 1e-6.
 */
export function solveWithHighs(input: RecommendationInput): Solved {
  const flows = listFlows(input)
  if (flows.length === 0) return { best: 0, picks: [] }
  const { Status, ObjectiveValue, Columns } = highs.solve(writeProgram(flows, input), {
    output_flag: false,
    mip_rel_gap: 0,
    mip_abs_gap: 0,
    mip_feasibility_tolerance: 1e-9,
    primal_feasibility_tolerance: 1e-9,
    dual_feasibility_tolerance: 1e-9,
  })
  if (Status !== 'Optimal') throw new Error(`HiGHS: ended with status ${JSON.stringify(Status)}`)
  const isPicked = (_: unknown, position: number) => (Columns[`x${position}`]?.Primal ?? 0) > 0.5
  return { best: ObjectiveValue, picks: input.candidates.filter(isPicked).map(({ id }) => id) }
}

/** In CPLEX's LP format. */
function writeProgram(flows: readonly Flow[], input: RecommendationInput): string {
  const { candidates, budget = Infinity, maxPicks = Infinity } = input
  const xs = candidates.map((_, position) => `x${position}`)
  // In parts of the budget, so that no coefficient is far from 1; with a little slack for rounding.
  const costs = candidates.map(({ cost }, position) => `${cost / Math.max(1, budget)} x${position}`)
  const lines = [
    ...flows.flatMap(({ candidate, most }, index) =>
      candidate === null ? [] : [`z${index} - ${most} x${candidate} <= 0`],
    ),
    ...cellsOf(flows).map((its) => `${its.map((index) => `z${index}`).join(' + ')} <= 1`),
    ...(budget < Infinity && costs.length > 0
      ? [`${costs.join(' + ')} <= ${(budget / Math.max(1, budget)) * (1 + 1e-12)}`]
      : []),
    ...(maxPicks < Infinity && xs.length > 0 ? [`${xs.join(' + ')} <= ${maxPicks}`] : []),
  ]
  return [
    'Maximize',
    ` obj: ${flows.map(({ worth }, index) => `${worth} z${index}`).join(' + ')}`,
    'Subject To',
    ...lines.map((line, index) => ` c${index}: ${line}`),
    'Bounds',
    ...flows.map(({ most }, index) => ` 0 <= z${index} <= ${most}`),
    ...(xs.length > 0 ? ['Binaries', ` ${xs.join(' ')}`] : []),
    'End',
  ].join('\n')
}

/** The positions of the flows of each cell. */
function cellsOf(flows: readonly Flow[]): readonly (readonly number[])[] {
  const cells = new Map<number, number[]>()
  for (const [index, { cell }] of flows.entries()) {
    cells.set(cell, [...(cells.get(cell) ?? []), index])
  }
  return [...cells.values()]
}
