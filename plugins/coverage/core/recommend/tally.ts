import type { Model, ModelCandidate, ModelCell } from './build-model.ts'

/** The figure while candidates are picked and put back. */
export type Tally = Readonly<{
  has: (candidate: Pick<ModelCandidate, 'position'>) => boolean
  /** Picks the candidate. */
  add: (candidate: ModelCandidate) => void
  /** Puts it back. */
  remove: (candidate: ModelCandidate) => void
  /** What picking it would add, ΔF. */
  gainOf: (candidate: ModelCandidate) => number
  /** What picking it would add to the share of one cell that is closed. */
  liftOf: (candidate: ModelCandidate, cell: ModelCell) => number
  /** Share of a cell that is closed, 0–1. */
  scoreOf: (cell: ModelCell) => number
  /** F: to the bit what `evaluate` gives for the same offers. */
  total: () => number
}>

/** Starts with these picks. A change costs the cells of one candidate, not the whole portfolio. */
export function startTally(
  { cells, candidates }: Model,
  picks: readonly ModelCandidate[] = [],
): Tally {
  const isPick = new Set(picks)
  const picked = candidates.map((candidate) => isPick.has(candidate))
  const scores = new Float64Array(cells.map((cell) => scoreCell(cell, picked)))
  const scoreOf = ({ position }: ModelCell) => scores[position] ?? 0
  const put = (candidate: ModelCandidate, isPicked: boolean) => {
    picked[candidate.position] = isPicked
    for (const cell of candidate.cells) scores[cell.position] = scoreCell(cell, picked)
  }
  const liftOf = ({ position }: ModelCandidate, cell: ModelCell) => {
    if (picked[position]) return 0
    picked[position] = true
    const lift = scoreCell(cell, picked) - scoreOf(cell)
    picked[position] = false
    return lift
  }
  return {
    has: ({ position }) => picked[position] ?? false,
    add: (candidate) => put(candidate, true),
    remove: (candidate) => put(candidate, false),
    gainOf: (candidate) =>
      candidate.cells.reduce((sum, cell) => sum + cell.need.weight * liftOf(candidate, cell), 0),
    liftOf,
    scoreOf,
    total: () =>
      Math.min(
        1,
        cells.reduce((sum, cell) => sum + cell.need.weight * scoreOf(cell), 0),
      ),
  }
}

/** The rule and the arithmetic of `fillNeeds`, for one cell and the inflows that are there. */
function scoreCell({ need, inflows }: ModelCell, picked: readonly boolean[]): number {
  const { target } = need
  let free = target
  let effect = 0
  for (const { candidate, closing, quality } of inflows) {
    if (candidate !== null && !picked[candidate]) continue
    const taken = Math.min(closing, free)
    free -= taken
    effect += quality * taken
    if (free === 0) break
  }
  return Math.min(effect / target, (target - free) / target)
}
