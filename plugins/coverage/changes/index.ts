export { changesCollection } from './changes-collection.ts'
export {
  type Change,
  concernsMunicipality,
  countChanges,
  deleteChanges,
  findWaiting,
  isWaiting,
  listChanges,
  writeDown,
} from './outbox.ts'
export { settling } from './settle.ts'
export { isNothing, nothing, type Touched } from './touched.ts'
export { tryAgain } from './try-again.ts'
