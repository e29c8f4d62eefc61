export {
  type Compared,
  ComparisonDrawing,
  type ComparisonDrawingProps,
  comparisonSize,
} from './comparison/comparison-drawing.tsx'
export { FanDrawing, type FanDrawingProps, fanSize, type ToldLeaf } from './fan/fan-drawing.tsx'
export { type Leaf, plannedPart } from './fan/leaf.ts'
export { type GridBlock, type GridCell, GridDrawing, gridSize } from './grid/grid-drawing.tsx'
export { ShareCell } from './grid/share-cell.tsx'
export { type Step, StepsCell } from './grid/steps-cell.tsx'
export { LegendSign, type Sign } from './legend-sign.tsx'
export { type Line, LineDrawing, type LineDrawingProps, lineSize } from './lines/line-drawing.tsx'
export { paint, paintOf, withOwnColours } from './palette.ts'
