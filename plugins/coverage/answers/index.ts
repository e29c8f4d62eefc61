export { describeMethod } from './describe-method.ts'
export { evaluatePortfolio, PortfolioError } from './evaluate-portfolio.ts'
export type { AnsweredCell, AnsweredCoverage } from './hide-small-counts.ts'
export { type MunicipalityCoverage, municipalityCoverage } from './municipality-coverage.ts'
