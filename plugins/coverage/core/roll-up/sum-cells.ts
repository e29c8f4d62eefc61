import { SMALLEST_SHOWN } from '../coarsen-small-targets.ts'
import { compareCells } from '../compare-cells.ts'
import type { CellReference } from '../portfolio.ts'
import { referTo } from '../refer-to.ts'
import type { MunicipalFigures, NeedFigures } from './municipal-figures.ts'

/** One cell over several municipalities. Shares are of the target, 0–1. */
export type CellSum = CellReference &
  Readonly<{
    /** Families to be reached a year, in all of them. */
    target: number
    reach: number
    effective: number
    lower: number
    upper: number
    /** Share in municipalities with a counted offer. */
    offered: number
    /** Share in municipalities where all inputs of the cell are known. */
    known: number
    /** Municipalities that have the cell. */
    municipalities: number
    /** Those of them where the target is below five. */
    smallTargets: number
  }>

/** Every cell that a municipality has, in canonical order, its shares weighted by target. */
export function sumCells(municipal: readonly MunicipalFigures[]): readonly CellSum[] {
  const groups = new Map<string, NeedFigures[]>()
  for (const need of municipal.flatMap(({ needs }) => needs)) {
    // Neither a level nor a key has a line break in it, so that no two cells have the same name.
    const name = `${need.level}\n${need.ageGroup}\n${need.theme}`
    const group = groups.get(name)
    if (group) group.push(need)
    else groups.set(name, [need])
  }
  return [...groups.values()].flatMap(sumCell).sort(compareCells)
}

function sumCell(needs: readonly NeedFigures[]): CellSum | [] {
  const [first] = needs
  if (!first) return []
  const target = needs.reduce((sum, need) => sum + need.target, 0)
  const shareOf = (figureOf: (need: NeedFigures) => number) =>
    needs.reduce((sum, need) => sum + figureOf(need) * need.target, 0) / target
  return {
    ...referTo(first),
    target,
    reach: shareOf(({ reach }) => reach),
    effective: shareOf(({ effective }) => effective),
    lower: shareOf(({ lower }) => lower),
    upper: shareOf(({ upper }) => upper),
    offered: shareOf(({ isOffered }) => (isOffered ? 1 : 0)),
    known: shareOf(({ isKnown }) => (isKnown ? 1 : 0)),
    municipalities: needs.length,
    smallTargets: needs.filter((need) => need.target < SMALLEST_SHOWN).length,
  }
}
