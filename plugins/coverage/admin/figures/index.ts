import { drawArenas } from './arenas.tsx'
import { drawComparison } from './comparison.tsx'
import { drawFan } from './fan.tsx'
import type { Figure, FigureInput, FigureName } from './figure.ts'
import { drawHeatMap } from './heat-map.tsx'
import { drawLadder } from './ladder.tsx'
import { drawTrend } from './trend.tsx'

const drawers: Readonly<Record<FigureName, (input: FigureInput) => Figure>> = {
  fan: drawFan,
  'heat-map': drawHeatMap,
  ladder: drawLadder,
  arenas: drawArenas,
  trend: drawTrend,
  comparison: drawComparison,
}

/** The figure of this name. */
export const drawFigure = (name: FigureName, input: FigureInput): Figure => drawers[name](input)

export { type Figure, type FigureInput, type FigureName, figureNames } from './figure.ts'
export { findFigureInput } from './find-figure-input.ts'
export type { Column, Table, Value } from './table.ts'
