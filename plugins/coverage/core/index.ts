export { checkPortfolio, type PortfolioCheck } from './check/check-portfolio.ts'
export { DEFAULT_LIMITS, type Limits } from './check/limits.ts'
export type { Problem, Rule } from './check/problem.ts'
export { coarsenSmallTargets, SMALLEST_SHOWN } from './coarsen-small-targets.ts'
export { compareFigures } from './compare/compare-figures.ts'
export type {
  Cause,
  Causes,
  CellFigures,
  Comparable,
  Compared,
  FigureComparison,
  LevelFigures,
  OfferCause,
  OfferFacts,
} from './compare/comparison.ts'
export { findCauses } from './compare/find-causes.ts'
export type {
  ArenaRow,
  CountedOffer,
  Coverage,
  CoverageCell,
  CoverageLevel,
  IndexFigures,
  LadderRow,
  Reason,
  UpkeepCode,
  Warning,
  WarningCode,
} from './coverage.ts'
export { evaluate } from './evaluate.ts'
export { LEVELS, type Level } from './levels.ts'
export { nameCell } from './name-cell.ts'
export type {
  AddressedTheme,
  AgeGroup,
  Basis,
  Cell,
  CellReference,
  LevelWeights,
  Offer,
  Portfolio,
  Relevance,
  ServedGroup,
  Settings,
  Status,
  View,
} from './portfolio.ts'
export { BASES, RELEVANCES, STATUSES, VIEWS } from './portfolio.ts'
export {
  checkRecommendationInput,
  type RecommendationInputCheck,
} from './recommend/check/check-recommendation-input.ts'
export { MAX_SEARCHED } from './recommend/find-best.ts'
export { recommend } from './recommend/recommend.ts'
export {
  type Candidate,
  type ClosedCell,
  FIGURES,
  type Figure,
  type Goal,
  type LiftOutcome,
  type PickedCandidate,
  type Recommendation,
  type RecommendationInput,
  type SearchLimits,
} from './recommend/recommendation.ts'
export { DEFAULT_SETTINGS } from './resolve-settings.ts'
export type { MunicipalFigures } from './roll-up/municipal-figures.ts'
export { type RollUp, rollUp } from './roll-up/roll-up.ts'
export { summarisePortfolio } from './roll-up/summarise-portfolio.ts'
export type { AreaCell } from './roll-up/weigh-sums.ts'
export { applyChanges, type PortfolioChanges } from './simulate/apply-changes.ts'
export { type ChangesCheck, checkChanges } from './simulate/check-changes.ts'
