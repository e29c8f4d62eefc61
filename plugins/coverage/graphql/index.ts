export { coverageQueries } from './queries.ts'
