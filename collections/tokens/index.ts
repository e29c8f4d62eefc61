export { hashToken, makeToken } from './token.ts'
