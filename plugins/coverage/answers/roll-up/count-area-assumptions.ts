import { nameCell, type RollUp } from '../../core/index.ts'
import type { Assumptions } from '../describe-needs.ts'
import type { FoundFigures } from './find-figures.ts'

/** How much of an area's figures rests on prevalences that are assumptions in its municipalities. */
export function countAreaAssumptions(
  cells: RollUp['cells'],
  summed: readonly FoundFigures[],
): Assumptions {
  const assumed = new Map<string, number>()
  for (const { figures, assumptions } of summed) {
    for (const need of figures.needs) {
      const name = nameCell(need)
      if (assumptions.has(name)) assumed.set(name, (assumed.get(name) ?? 0) + need.target)
    }
  }
  const weight = cells.reduce((sum, cell) => {
    return sum + cell.weight * ((assumed.get(nameCell(cell)) ?? 0) / cell.target)
  }, 0)
  return { cells: assumed.size, weight: Math.min(1, weight) }
}
