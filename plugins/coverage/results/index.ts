export { keepResults, type ResultKeeper } from './keep-results.ts'
export { readResult } from './read-result.ts'
export { RESULTS, resultsCollection } from './results-collection.ts'
