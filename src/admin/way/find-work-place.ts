import type { PayloadRequest } from 'payload'
import type { Rights, WorkPlace } from './way-context.ts'

type Found = Readonly<{ place: WorkPlace; rights: Rights }>

/** The municipality, if the reader works in it or for all; null for everybody else, as if there were none. */
export async function findWorkPlace(req: PayloadRequest, number: string): Promise<Found | null> {
  const { docs } = await req.payload.find({
    collection: 'municipalities',
    where: { number: { equals: number } },
    select: { number: true, name: true, fictional: true },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  const [found] = docs
  const rights = found && rightsIn(req, found.id)
  if (!found || !rights) return null
  const { id, name, fictional } = found
  return { place: { id, number, name, fictional: fictional === true }, rights }
}

function rightsIn({ user }: PayloadRequest, municipality: string): Rights | null {
  if (!user || !('roles' in user)) return null
  const roles = new Set<string>(user.roles ?? [])
  if (roles.has('administrator')) return { mayWrite: true, mayPublish: true }
  const memberships: readonly Readonly<{ municipality: unknown; role: string }>[] =
    'memberships' in user ? (user.memberships ?? []) : []
  const own = memberships.filter((each) => idOf(each.municipality) === municipality)
  if (own.length > 0) {
    return { mayWrite: true, mayPublish: own.some(({ role }) => role === 'municipality-manager') }
  }
  return roles.has('editor') ? { mayWrite: false, mayPublish: false } : null
}

const idOf = (relation: unknown): unknown =>
  typeof relation === 'object' && relation !== null && 'id' in relation ? relation.id : relation
