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
 * integer program: maximise Σ worth·most·u with 0 ≤ u ≤ 1, u ≤ x for candidates, Σ most·u ≤ 1 in each
 * cell, Σ cost·x ≤ budget, Σ x ≤ picks and x binary. Its tolerances are absolute, so that worths are
 * given in parts of the largest. No gap is allowed.
 */
export function solveWithHighs(input: RecommendationInput): Solved {
  const flows = listFlows(input)
  if (flows.length === 0) return { best: 0, picks: [] }
  const unit = Math.max(...flows.map(({ worth, most }) => worth * most), Number.MIN_VALUE)
  const { Status, ObjectiveValue, Columns } = highs.solve(writeProgram(flows, unit, input), {
    output_flag: false,
    mip_rel_gap: 0,
    mip_abs_gap: 0,
    mip_feasibility_tolerance: 1e-9,
    primal_feasibility_tolerance: 1e-9,
    dual_feasibility_tolerance: 1e-9,
  })
  if (Status !== 'Optimal') throw new Error(`HiGHS: ended with status ${JSON.stringify(Status)}`)
  const isPicked = (_: unknown, position: number) => (Columns[`x${position}`]?.Primal ?? 0) > 0.5
  return {
    best: ObjectiveValue * unit,
    picks: input.candidates.filter(isPicked).map(({ id }) => id),
  }
}

/** In CPLEX's LP format. */
function writeProgram(flows: readonly Flow[], unit: number, input: RecommendationInput): string {
  const { candidates, budget = Infinity, maxPicks = Infinity } = input
  const xs = candidates.map((_, position) => `x${position}`)
  const costs = candidates.map(({ cost }, position) => `${cost} x${position}`)
  const lines = [
    ...flows.flatMap(({ candidate }, index) =>
      candidate === null ? [] : [`u${index} - x${candidate} <= 0`],
    ),
    ...cellsOf(flows).map(
      (its) => `${its.map(([index, most]) => `${most} u${index}`).join(' + ')} <= 1`,
    ),
    ...(budget < Infinity && costs.length > 0 ? [`${costs.join(' + ')} <= ${budget}`] : []),
    ...(maxPicks < Infinity && xs.length > 0 ? [`${xs.join(' + ')} <= ${maxPicks}`] : []),
  ]
  return [
    'Maximize',
    ` obj: ${flows.map(({ worth, most }, index) => `${(worth * most) / unit} u${index}`).join(' + ')}`,
    'Subject To',
    ...lines.map((line, index) => ` c${index}: ${line}`),
    'Bounds',
    ...flows.map((_, index) => ` 0 <= u${index} <= 1`),
    ...(xs.length > 0 ? ['Binaries', ` ${xs.join(' ')}`] : []),
    'End',
  ].join('\n')
}

/** Position and `most` of the flows of each cell. */
function cellsOf(flows: readonly Flow[]): readonly (readonly (readonly [number, number])[])[] {
  const cells = new Map<number, (readonly [number, number])[]>()
  for (const [index, { cell, most }] of flows.entries()) {
    cells.set(cell, [...(cells.get(cell) ?? []), [index, most]])
  }
  return [...cells.values()]
}
