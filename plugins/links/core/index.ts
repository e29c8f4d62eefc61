export { findAddresses } from './find-addresses.ts'
export { judge, type Standing } from './judge.ts'
export { type Outcome, type Reason, readFailure, readStatus, reasons } from './outcome.ts'
export { states } from './state.ts'
