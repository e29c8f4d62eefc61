import type { ModelCandidate, ModelCell } from './build-model.ts'
import type { MeasureGain } from './rank-options.ts'
import { ROUNDING } from './rounding.ts'
import type { Tally } from './tally.ts'

/** A cell that is to be lifted, and how far it still has to go. */
export type Shortfall = Readonly<{ cell: ModelCell; missing: number }>

/** The cells that weigh something and are not lifted to the share, with what is picked. */
export function listShortfalls(
  cells: readonly ModelCell[],
  tally: Tally,
  atLeast: number,
): readonly Shortfall[] {
  return cells
    .filter(({ need }) => need.weight > 0)
    .map((cell) => ({ cell, missing: atLeast - tally.scoreOf(cell) }))
    .filter(({ missing }) => missing > ROUNDING)
}

/**
 * What a candidate does towards lifting every cell: Σ min(x, f_c) over the cells rises by this. It is
 * as submodular as f_c itself (Wolsey 1982).
 */
export function gainTowards(atLeast: number): MeasureGain {
  return (tally, candidate) =>
    candidate.cells.reduce((sum, cell) => {
      const missing = atLeast - tally.scoreOf(cell)
      return missing > ROUNDING ? sum + usefulLift(tally, candidate, { cell, missing }) : sum
    }, 0)
}

/** How far a candidate lifts a cell, as far as it has to go. */
export function usefulLift(
  tally: Tally,
  candidate: ModelCandidate,
  { cell, missing }: Shortfall,
): number {
  return Math.min(missing, tally.liftOf(candidate, cell))
}
