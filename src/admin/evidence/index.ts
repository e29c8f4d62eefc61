export { EvidenceRowLabel } from './evidence-row-label.tsx'
export { EvidenceValues } from './evidence-values.tsx'
