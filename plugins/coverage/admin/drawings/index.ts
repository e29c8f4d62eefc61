export { FanDrawing, type FanDrawingProps, type ToldLeaf } from './fan/fan-drawing.tsx'
export { type Leaf, plannedPart } from './fan/leaf.ts'
export { LegendSign, type Sign } from './legend-sign.tsx'
