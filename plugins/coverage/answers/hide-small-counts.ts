import { type Coverage, type CoverageCell, nameCell, SMALLEST_SHOWN } from '../core/index.ts'

type Counted = Readonly<{
  offer: string
  seats: number | null
  filled: number | null
  quality: number
}>

/** A cell whose target may be seen. */
export type ShownCell = Readonly<
  Omit<CoverageCell, 'unserved' | 'counted'> & {
    /**
     * Null when one to four families. What is left of a target that is shown, once the seats are
     * counted, which are public too: it counts places, and points at nobody.
     */
    unserved: number | null
    suppressed: false
    counted: readonly Counted[]
  }
>

/**
 * A cell whose target lies between 0 and 5. Neither a count nor a share is shown: those computed for the
 * public are of the number that stands for every small target, and say nothing about this cell.
 */
export type SuppressedCell = Readonly<
  Pick<CoverageCell, 'level' | 'ageGroup' | 'theme' | 'reason'> & {
    target: null
    weight: null
    reach: null
    effective: null
    gap: null
    unserved: null
    suppressed: true
    counted: readonly Counted[]
  }
>

/** A cell as readers get it: what counts fewer than five families is null, and says so. */
export type AnsweredCell = ShownCell | SuppressedCell

export type AnsweredCoverage = Readonly<
  Omit<Coverage, 'cells'> & { cells: readonly AnsweredCell[] }
>

/** The coverage for those who may see every count. */
export function showAllCounts(coverage: Coverage): AnsweredCoverage {
  return { ...coverage, cells: coverage.cells.map((cell) => ({ ...cell, suppressed: false })) }
}

/**
 * The coverage for the public: counts of one to four families could point at one (content-model.md).
 * Expects one that is computed from coarsened targets.
 */
export function hideSmallCounts(coverage: Coverage): AnsweredCoverage {
  const small = new Set(
    coverage.cells.filter(({ target }) => target < SMALLEST_SHOWN).map(nameCell),
  )
  return {
    ...coverage,
    cells: coverage.cells.map((cell) => (small.has(nameCell(cell)) ? suppress(cell) : show(cell))),
    warnings: coverage.warnings.filter(({ cell }) => !cell || !small.has(nameCell(cell))),
  }
}

const show = (cell: CoverageCell): ShownCell => ({
  ...cell,
  unserved: cell.unserved > 0 && cell.unserved < SMALLEST_SHOWN ? null : cell.unserved,
  suppressed: false,
})

const suppress = (cell: CoverageCell): SuppressedCell => ({
  ...cell,
  target: null,
  weight: null,
  reach: null,
  effective: null,
  gap: null,
  unserved: null,
  suppressed: true,
  counted: cell.counted.map((each) => ({ ...each, seats: null, filled: null })),
})
