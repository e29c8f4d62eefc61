import type { AgeGroup, Cell, Portfolio } from './portfolio.ts'
import { targetOf } from './target-of.ts'

/** Targets above 0 and below this many families a year could point at one. */
export const SMALLEST_SHOWN = 5

/** What every small target counts as: the middle of what it may be. */
const STANDS_FOR_SMALL = 2.5

/**
 * The portfolio with one and the same target, 2.5 families, in every cell whose target is above 0
 * and below 5. Whatever is computed from it, by whatever arithmetic, cannot tell one small count
 * from another, because they are not in it. The number of children in an age group all of whose
 * targets are small is replaced too: nothing that is shown rests on it, and it may be small itself.
 */
export function coarsenSmallTargets(portfolio: Portfolio): Portfolio {
  const groups = new Map(portfolio.ageGroups.map((group) => [group.key, group]))
  const sizeOf = (cell: Cell): Size => sizeIn(groups.get(cell.ageGroup), cell)
  const groupsWith = (size: Size) =>
    new Set(portfolio.cells.filter((cell) => sizeOf(cell) === size).map((cell) => cell.ageGroup))
  const [small, shown] = [groupsWith('small'), groupsWith('shown')]
  const isSmall = ({ key }: AgeGroup) => small.has(key) && !shown.has(key)
  return {
    ...portfolio,
    ageGroups: portfolio.ageGroups.map((group) =>
      isSmall(group) ? { ...group, population: SMALLEST_SHOWN } : group,
    ),
    cells: portfolio.cells.map((cell) => {
      const group = groups.get(cell.ageGroup)
      if (!group || sizeOf(cell) !== 'small') return cell
      return coarsenCell(cell, isSmall(group) ? SMALLEST_SHOWN : group.population)
    }),
  }
}

type Size = 'none' | 'small' | 'shown'

function sizeIn(group: AgeGroup | undefined, cell: Cell): Size {
  const target = group ? targetOf(cell, group) : 0
  if (target <= 0) return 'none'
  return target < SMALLEST_SHOWN ? 'small' : 'shown'
}

/** A stock, so that the years of the age group do not matter and the prevalence is at most a half. */
const coarsenCell = (cell: Cell, population: number): Cell => ({
  ...cell,
  basis: 'stock',
  prevalence: STANDS_FOR_SMALL / population,
})
