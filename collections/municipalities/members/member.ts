import { NotFound, type PayloadRequest } from 'payload'
import {
  actorOf,
  type MunicipalRole,
  municipalitiesOf,
  municipalRoles,
  readId,
} from '../../access/index.ts'

/** Somebody who belongs to a municipality, as its manager sees them: nothing about where else they belong. */
export type Member = Readonly<{
  id: string
  name: string | null
  email: string
  role: MunicipalRole
}>

/** A member with every membership they hold, for code that writes them back. */
export type WholeMember = Member & Readonly<{ memberships: readonly Membership[] }>

export type Membership = { municipality: string; role: MunicipalRole; id?: string | null }

/**
 * The municipality a request names, for those who manage its people. For everybody else there is none.
 *
 * @throws NotFound
 */
export async function findManaged(req: PayloadRequest): Promise<string> {
  const number = String(req.routeParams?.number)
  const { docs } = await req.payload.find({
    collection: 'municipalities',
    where: { number: { equals: number } },
    depth: 0,
    limit: 1,
    req,
  })
  const actor = actorOf(req.user)
  const own = municipalitiesOf(actor, 'municipality-manager')
  const [found] = docs
  if (found && (actor.roles.has('administrator') || own.includes(found.id))) return found.id
  throw new NotFound(req.t)
}

export async function findMembers(
  req: PayloadRequest,
  municipality: string,
): Promise<WholeMember[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { 'memberships.municipality': { equals: municipality } },
    depth: 0,
    pagination: false,
    sort: 'email',
    req,
  })
  return docs.flatMap(({ id, name, email, memberships }) => {
    const rows = (memberships ?? []).flatMap(readMembership)
    const here = rows.filter((row) => row.municipality === municipality).map(({ role }) => role)
    // Two roles in one place are as good as the higher.
    const role = municipalRoles.find((each) => here.includes(each))
    return role ? [{ id, name: name ?? null, email, role, memberships: rows }] : []
  })
}

/** @throws NotFound when the request names nobody of this municipality */
export async function findMember(req: PayloadRequest, municipality: string): Promise<WholeMember> {
  const members = await findMembers(req, municipality)
  const found = members.find(({ id }) => id === String(req.routeParams?.user))
  if (found) return found
  throw new NotFound(req.t)
}

export const asSeen = ({ id, name, email, role }: Member): Member => ({ id, name, email, role })

function readMembership(row: { id?: string | null; municipality: unknown; role: MunicipalRole }) {
  const { id, role } = row
  return readId(row.municipality).map((municipality) => ({
    municipality: String(municipality),
    role,
    ...(id ? { id } : {}),
  }))
}
