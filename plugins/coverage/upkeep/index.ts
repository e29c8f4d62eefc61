export { catchingUp } from './catch-up.ts'
export { describeProgress, type Progress } from './describe-progress.ts'
export { keepUp } from './keep-up.ts'
