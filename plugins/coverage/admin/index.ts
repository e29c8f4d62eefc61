/** What the import map may name. */
export { CoverageView } from './coverage-view.tsx'
export { RecomputationProgress } from './recomputation-progress.tsx'
