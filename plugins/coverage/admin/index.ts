/** What the import map may name, and what other views of the admin show. */
export { CoverageView } from './coverage-view.tsx'
export { CoverageFan } from './fan/coverage-fan.tsx'
export { groupAnchor } from './group-anchor.ts'
export { RecomputationProgress } from './recomputation-progress.tsx'
