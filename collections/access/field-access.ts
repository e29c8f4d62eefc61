import type { FieldAccess } from 'payload'
import { actorOf } from './actor.ts'
import { type FieldName, type FieldPolicy, fieldMatrix } from './field-matrix.ts'
import type { Role } from './roles.ts'

/** Compiles one row of the fields' matrix into the access functions Payload asks for. */
export function fieldAccessOf<Name extends FieldName>(
  name: Name,
): Record<keyof (typeof fieldMatrix)[Name], FieldAccess> {
  const policy: FieldPolicy = fieldMatrix[name]
  const entries = Object.entries(policy).map(([operation, roles]) => [operation, heldBy(roles)])
  return Object.fromEntries(entries)
}

const heldBy =
  (roles: readonly Role[]): FieldAccess =>
  ({ req }) => {
    const actor = actorOf(req.user)
    return roles.some((role) => actor.roles.has(role))
  }
