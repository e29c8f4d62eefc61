import { runBuilt } from './run-built.ts'

/** What the operator's check of all stored results says of a database, and the code it ends with. */
export const checkCoverage = (variables: Readonly<Record<string, string>>) =>
  runBuilt('check-coverage', variables)
