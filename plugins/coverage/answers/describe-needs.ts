import { type Basis, type Coverage, nameCell } from '../core/index.ts'
import type { StoredResult } from '../results/index.ts'

type Origin = Readonly<{ source: string | null; year: number | null }>

/** What a target is made of: population × prevalence ÷ years, each with its source. */
export type AnsweredNeed = Readonly<{
  population: Readonly<{
    count: number
    /** The age group whose children are counted: births stand for pregnancies. */
    countedAs: string
  }> &
    Origin
  prevalence: number
  basis: Basis
  /** Years the target is spread over; 1 when the basis is `stock`. */
  years: number
  /** Political priority of the theme. */
  priority: number
  /** Whether the prevalence is an assumption without a published source. */
  assumption: boolean
  /** Whether the municipality has set it itself. */
  isOwn: boolean
  /** The national template's for the same cell; null when it has none. */
  template: (Readonly<{ prevalence: number; basis: Basis; assumption: boolean }> & Origin) | null
}> &
  Origin

/** How much of the figures rests on prevalences without a published source. */
export type Assumptions = Readonly<{
  /** Cells in the answer. */
  cells: number
  /** Their part of the index, 0–1. */
  weight: number
}>

/** The need behind each cell, by the name of the cell. */
export function describeNeeds({
  portfolio,
  origins,
}: Pick<StoredResult, 'portfolio' | 'origins'>): ReadonlyMap<string, AnsweredNeed> {
  const groups = new Map(portfolio.ageGroups.map((group) => [group.key, group]))
  const counted = new Map(origins.ageGroups.map((origin) => [origin.ageGroup, origin]))
  return new Map(
    origins.cells.flatMap((origin, position): [string, AnsweredNeed][] => {
      const cell = portfolio.cells[position]
      const group = groups.get(origin.ageGroup)
      const population = counted.get(origin.ageGroup)
      if (!cell || !group || !population) return []
      const { source, year, countedAs } = population
      return [
        [
          nameCell(cell),
          {
            population: { count: group.population, countedAs, source, year },
            prevalence: cell.prevalence,
            basis: cell.basis,
            years: cell.basis === 'cohort' ? group.bandYears : 1,
            priority: cell.priority ?? 1,
            source: origin.source,
            year: origin.year,
            assumption: origin.assumption,
            isOwn: origin.isOwn,
            template: origin.template,
          },
        ],
      ]
    }),
  )
}

/** Counts the cells of a coverage whose prevalence is an assumption. */
export function countAssumptions(
  { cells }: Coverage,
  needs: ReadonlyMap<string, AnsweredNeed>,
): Assumptions {
  const assumed = cells.filter((cell) => needs.get(nameCell(cell))?.assumption === true)
  return {
    cells: assumed.length,
    weight: assumed.reduce((sum, { weight }) => sum + weight, 0),
  }
}
