export { afterCommit } from './after-commit.ts'
