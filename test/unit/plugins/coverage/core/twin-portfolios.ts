import fc from 'fast-check'
import {
  type AgeGroup,
  type Cell,
  type Portfolio,
  SMALLEST_SHOWN,
} from '../../../../../plugins/coverage/core/index.ts'
import { targetOf } from '../../../../../plugins/coverage/core/target-of.ts'
import { arbitraryPortfolio } from './arbitrary-portfolio.ts'

/** Two portfolios that differ in nothing but small counts: targets, and children behind those only. */
export const twinPortfolios: fc.Arbitrary<readonly [Portfolio, Portfolio]> = fc
  .tuple(arbitraryPortfolio, fc.infiniteStream(fc.double({ min: 0.1, max: 4.9, noNaN: true })))
  .map(([portfolio, sizes]) => [portfolio, giveOtherSmallTargets(portfolio, sizes)])

function giveOtherSmallTargets(portfolio: Portfolio, sizes: Iterator<number>): Portfolio {
  const groups = new Map(portfolio.ageGroups.map((group) => [group.key, group]))
  const targetIn = (cell: Cell) => {
    const group = groups.get(cell.ageGroup)
    return group ? targetOf(cell, group) : 0
  }
  const isSmall = (cell: Cell) => targetIn(cell) > 0 && targetIn(cell) < SMALLEST_SHOWN
  const shown = portfolio.cells.filter((cell) => targetIn(cell) >= SMALLEST_SHOWN)
  const isShown = ({ key }: AgeGroup) => shown.some(({ ageGroup }) => ageGroup === key)
  const isCounted = ({ key }: AgeGroup) =>
    portfolio.cells.some((cell) => cell.ageGroup === key && isSmall(cell))
  const others = portfolio.ageGroups.map((group) =>
    isCounted(group) && !isShown(group)
      ? { ...group, population: Math.ceil(Number(sizes.next().value)) }
      : group,
  )
  const populations = new Map(others.map(({ key, population }) => [key, population]))
  return {
    ...portfolio,
    ageGroups: others,
    cells: portfolio.cells.map((cell) => {
      if (!isSmall(cell)) return cell
      const population = populations.get(cell.ageGroup) ?? 0
      const families = Math.min(population, Number(sizes.next().value))
      return { ...cell, basis: 'stock', prevalence: families / population }
    }),
  }
}
