import { Forbidden, type PayloadRequest } from 'payload'
import { actorOf } from './actor.ts'
import type { Door } from './door-matrix.ts'
import { isInScope } from './is-in-scope.ts'

/**
 * Lets pass whoever the matrix names for a door, with a key whose scopes reach it.
 *
 * @throws Forbidden for everybody else
 */
export function requireCaller({ callers, scope }: Door, req: PayloadRequest): void {
  const actor = actorOf(req.user)
  const mayCall = [...actor.roles].some((role) => callers !== 'closed' && role in callers)
  if (!mayCall || !isInScope(actor, scope ?? 'none')) throw new Forbidden(req.t)
}
