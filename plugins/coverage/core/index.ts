export { checkPortfolio, type PortfolioCheck } from './check/check-portfolio.ts'
export { DEFAULT_LIMITS, type Limits } from './check/limits.ts'
export type { Problem, Rule } from './check/problem.ts'
export type {
  ArenaRow,
  CountedOffer,
  Coverage,
  CoverageCell,
  CoverageLevel,
  IndexFigures,
  LadderRow,
  Reason,
  Warning,
  WarningCode,
} from './coverage.ts'
export { evaluate } from './evaluate.ts'
export { LEVELS, type Level } from './levels.ts'
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
export { DEFAULT_SETTINGS } from './resolve-settings.ts'
