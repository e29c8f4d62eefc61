export { keepResults, type ResultKeeper } from './keep-results.ts'
export {
  coverageIn,
  inView,
  isOrigins,
  isPortfolio,
  type Result,
  readStored,
  type StoredResult,
} from './result.ts'
export { RESULTS, resultsCollection } from './results-collection.ts'
export { findResult } from './stored-results.ts'
