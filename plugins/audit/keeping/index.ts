export { keepLog, type LogKeeper } from './keep-log.ts'
export type { Verdict } from './verify-log.ts'
