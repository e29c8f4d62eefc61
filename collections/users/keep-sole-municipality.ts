import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf, nationalRoles } from '../access/index.ts'

/**
 * Keeps `soleMunicipality`: the one municipality of a user who has nothing but memberships in it.
 * A manager may administer exactly those, and a query cannot say "all rows of this array".
 */
export const keepSoleMunicipality: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const account = { id: 'new', collection: 'users', ...originalDoc, ...data }
  const { memberships, institutions, roles } = actorOf(account)
  const own = new Set(memberships.map(({ municipality }) => municipality))
  const hasMore = institutions.length > 0 || nationalRoles.some((role) => roles.has(role))
  const [sole] = own.size === 1 && !hasMore ? own : []
  return { ...data, soleMunicipality: sole ?? null }
}
