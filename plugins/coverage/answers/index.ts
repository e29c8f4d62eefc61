export { answerMethod } from './answer-method.ts'
export { countTouched } from './count-touched.ts'
export { type CoverageChanges, coverageChanges } from './coverage-changes.ts'
export { evaluatePortfolio } from './evaluate-portfolio.ts'
export type { AnsweredCell, AnsweredCoverage, ShownCell } from './hide-small-counts.ts'
export {
  type MunicipalityCoverage,
  municipalityCoverage,
  municipalityInBothViews,
} from './municipality-coverage.ts'
export { readView } from './read-view.ts'
export {
  type MunicipalRecommendation,
  recommendForMunicipality,
} from './recommend-for-municipality.ts'
export { recommendPrograms } from './recommend-programs.ts'
export { RefusedInput } from './refused-input.ts'
export {
  type CoverageOverview,
  countiesCoverage,
  countyCoverage,
  nationCoverage,
  type SurroundingAreas,
  surroundingAreas,
} from './roll-up/coverage-overview.ts'
export { type Choice, type Choices, simulateChoice } from './simulate-choice.ts'
export { type Simulation, simulateCoverage } from './simulate-coverage.ts'
export { type WeighedChoice, weighChoice } from './weigh-choice.ts'
