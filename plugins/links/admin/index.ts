export { type DeadLink, findDeadLinks } from './find-dead-links.ts'
export { LinkActions } from './link-actions.tsx'
