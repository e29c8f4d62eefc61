import type { Actor } from './actor.ts'
import type { Scope } from './scopes.ts'

/** Whether the actor may come near something of this scope at all. People always may. */
export const isInScope = ({ scopes }: Actor, scope: Scope | 'any' | 'none'): boolean =>
  scopes === null || scope === 'any' || (scope !== 'none' && scopes.has(scope))
