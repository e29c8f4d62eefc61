import type { Payload, TypedUser } from 'payload'
import type { OwnMunicipality } from './ways-in.ts'

/** The municipalities a user is a member of, by name. */
export async function ownMunicipalities(
  payload: Payload,
  user: TypedUser,
): Promise<readonly OwnMunicipality[]> {
  const memberships = 'memberships' in user ? (user.memberships ?? []) : []
  const ids = memberships.map(({ municipality }) =>
    typeof municipality === 'string' ? municipality : municipality.id,
  )
  if (ids.length === 0) return []
  const asReader = { depth: 0, pagination: false, overrideAccess: false, user } as const
  const [municipalities, needs] = await Promise.all([
    payload.find({ collection: 'municipalities', where: { id: { in: ids } }, ...asReader }),
    payload.find({ collection: 'needs', where: { municipality: { in: ids } }, ...asReader }),
  ])
  return municipalities.docs.map(({ id, number, name }) => ({
    id,
    number,
    name,
    needs: needs.docs.find(({ municipality }) => municipality === id)?.id ?? null,
  }))
}
