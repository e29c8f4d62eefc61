export { GroundsError } from './grounds-error.tsx'
export { NeedCells } from './need-cells.tsx'
export { NeedRowLabel } from './need-row-label.tsx'
export { TemplateBeside } from './template-beside.tsx'
