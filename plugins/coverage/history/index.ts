export { keepingHistory } from './keep-history.ts'
export { norwegianDay } from './norwegian-day.ts'
export { SNAPSHOTS, snapshotsCollection } from './snapshots-collection.ts'
