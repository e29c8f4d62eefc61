export { followCollection, type Write } from './follow-collection.ts'
export { followGlobal } from './follow-global.ts'
export { followSignIn } from './follow-sign-in.ts'
export { findNamed } from './notes.ts'
