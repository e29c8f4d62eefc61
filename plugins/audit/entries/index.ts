export { type Action, actions, type Entry, reports, signedFields } from './entry.ts'
export { type Change, listChanges } from './list-changes.ts'
export { type Event, makeEntry } from './make-entry.ts'
