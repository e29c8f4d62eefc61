export { accessMatrix } from './access-matrix.ts'
export { type Actor, actorOf, type Id, municipalitiesOf, readId, seesSmallCounts } from './actor.ts'
export { concernsSeenBy } from './concerns-seen-by.ts'
export { describeActor } from './describe-actor.ts'
export { fieldAccessOf } from './field-access.ts'
export { guardPublishing } from './guard-publishing.ts'
export type { CollectionName } from './matrix.ts'
export { accessOf, globalAccessOf, mayCreate } from './policy.ts'
export { requireRowsOfPayload } from './require-rows.ts'
export {
  type MunicipalRole,
  municipalRoles,
  type NationalRole,
  nationalRoles,
  roleLabels,
} from './roles.ts'
export { scopes } from './scopes.ts'
