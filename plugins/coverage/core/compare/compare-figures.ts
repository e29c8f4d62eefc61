import { compareCells } from '../compare-cells.ts'
import { LEVELS } from '../levels.ts'
import { nameCell } from '../name-cell.ts'
import { referTo } from '../refer-to.ts'
import type {
  CellFigures,
  Comparable,
  Compared,
  FigureComparison,
  LevelFigures,
  ShownIndex,
} from './comparison.ts'
import { matchByName } from './match-by-name.ts'

/** The figures of two dates side by side. All are shares 0–1, but targets and unserved, families a year. */
export function compareFigures(from: Comparable, to: Comparable): FigureComparison {
  return {
    index: compare(indexFigures, from.index, to.index),
    levels: LEVELS.flatMap((level) => {
      const earlier = from.levels.find((row) => row.level === level) ?? null
      const later = to.levels.find((row) => row.level === level) ?? null
      return earlier || later ? { level, ...compare(levelFigures, earlier, later) } : []
    }),
    cells: matchByName(from.cells, to.cells, nameCell)
      .flatMap(({ from: earlier, to: later, either }) => {
        const compared = compare(cellFigures, earlier, later)
        return isSame(compared) ? [] : { ...referTo(either), ...compared }
      })
      .sort(compareCells),
  }
}

/** Figures, each made by a function of its name. */
type Make<Figures> = (figure: (name: keyof Figures) => number | null) => Figures

const indexFigures: Make<ShownIndex> = (figure) => ({
  effective: figure('effective'),
  reach: figure('reach'),
  breadth: figure('breadth'),
  balance: figure('balance'),
  lower: figure('lower'),
  upper: figure('upper'),
  completeness: figure('completeness'),
})

const levelFigures: Make<LevelFigures> = (figure) => ({
  weight: figure('weight'),
  effective: figure('effective'),
  reach: figure('reach'),
})

const cellFigures: Make<CellFigures> = (figure) => ({
  target: figure('target'),
  weight: figure('weight'),
  reach: figure('reach'),
  effective: figure('effective'),
  gap: figure('gap'),
  unserved: figure('unserved'),
})

function compare<Figures extends Readonly<Record<keyof Figures, number | null>>>(
  make: Make<Figures>,
  from: Figures | null,
  to: Figures | null,
): Compared<Figures> {
  return {
    from: from && make((name) => from[name]),
    to: to && make((name) => to[name]),
    difference: from && to && make((name) => subtract(to[name], from[name])),
  }
}

const subtract = (to: number | null, from: number | null): number | null =>
  to === null || from === null ? null : to - from

/** Both were made by one function, so their keys are in one order. */
const isSame = <Figures>({ from, to }: Compared<Figures>): boolean =>
  JSON.stringify(from) === JSON.stringify(to)
