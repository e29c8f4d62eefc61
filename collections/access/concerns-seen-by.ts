import { type Actor, municipalitiesOf } from './actor.ts'

/**
 * Of which municipalities the actor may know that a row of the audit log concerns them: national
 * staff of all, a manager of those whose rows the matrix opens.
 */
export function concernsSeenBy(actor: Actor): 'all' | ReadonlySet<string> {
  if (actor.roles.has('administrator') || actor.roles.has('editor')) return 'all'
  return new Set(municipalitiesOf(actor, 'municipality-manager').map(String))
}
