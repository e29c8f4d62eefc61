export { keepingHistory } from './keep-history.ts'
export { SNAPSHOTS, snapshotsCollection } from './snapshots-collection.ts'
