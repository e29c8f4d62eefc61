export { findAddresses } from './find-addresses.ts'
export { judge, type Standing } from './judge.ts'
export { type Outcome, type Reason, readFailure, readStatus } from './outcome.ts'
