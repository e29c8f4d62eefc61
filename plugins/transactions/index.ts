export { inOwnTransaction } from './in-own-transaction.ts'
export { inTransaction } from './in-transaction.ts'
