import type { Coverage, CoverageCell } from '../core/index.ts'

/** Counts above 0 and below this could point at a family (content-model.md). */
export const SMALLEST_SHOWN = 5

/** A cell as readers get it: what counts fewer than five families is null, and says so. */
export type AnsweredCell = Readonly<
  Omit<CoverageCell, 'target' | 'unserved' | 'counted'> & {
    target: number | null
    unserved: number | null
    /** The target lies between 0 and 5, so no count of this cell is shown. */
    suppressed: boolean
    counted: readonly Readonly<{
      offer: string
      seats: number | null
      filled: number | null
      quality: number
    }>[]
  }
>

export type AnsweredCoverage = Readonly<
  Omit<Coverage, 'cells'> & { cells: readonly AnsweredCell[] }
>

/** The coverage for those who may see every count. */
export function showAllCounts(coverage: Coverage): AnsweredCoverage {
  return { ...coverage, cells: coverage.cells.map((cell) => ({ ...cell, suppressed: false })) }
}

/** The coverage for the public: counts of one to four families could point at one (content-model.md). */
export function hideSmallCounts(coverage: Coverage): AnsweredCoverage {
  const small = new Set(coverage.cells.filter(({ target }) => target < SMALLEST_SHOWN).map(nameOf))
  return {
    ...coverage,
    cells: coverage.cells.map((cell) => (small.has(nameOf(cell)) ? suppress(cell) : show(cell))),
    warnings: coverage.warnings.filter(({ cell }) => !cell || !small.has(nameOf(cell))),
  }
}

const show = (cell: CoverageCell): AnsweredCell => ({
  ...cell,
  unserved: cell.unserved > 0 && cell.unserved < SMALLEST_SHOWN ? null : cell.unserved,
  suppressed: false,
})

const suppress = (cell: CoverageCell): AnsweredCell => ({
  ...cell,
  target: null,
  unserved: null,
  suppressed: true,
  counted: cell.counted.map((each) => ({ ...each, seats: null, filled: null })),
})

const nameOf = ({ level, ageGroup, theme }: Pick<CoverageCell, 'level' | 'ageGroup' | 'theme'>) =>
  `${level} ${ageGroup} ${theme}`
