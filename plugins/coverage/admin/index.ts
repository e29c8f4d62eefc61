/** What the import map may name, and what other views of the admin ask and show. */
export type {
  CoverageChanges,
  MunicipalityCoverage,
  MunicipalRecommendation,
  WeighedChoice,
} from '../answers/index.ts'
export { askChanges, askChoice, askCoverage, askRecommendation } from './ask.ts'
export { cellNames } from './cell-names.ts'
export { coverageTitle } from './coverage-title.ts'
export { CoverageView } from './coverage-view.tsx'
export { CoverageFan } from './fan/coverage-fan.tsx'
export { groupAnchor } from './group-anchor.ts'
export { RecomputationProgress } from './recomputation-progress.tsx'
