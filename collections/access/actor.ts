import type { MunicipalRole, NationalRole, Role } from './roles.ts'
import { municipalRoles, nationalRoles } from './roles.ts'
import { type Scope, scopes } from './scopes.ts'

export type Id = string | number

/** Whoever makes a request, reduced to what the role matrix asks about. */
export type Actor = {
  id: Id | null
  roles: ReadonlySet<Role>
  institutions: readonly Id[]
  memberships: readonly { municipality: Id; role: MunicipalRole }[]
  /** What the actor's key is for; null for people, whom no scope limits. */
  scopes: ReadonlySet<Scope> | null
  /** The municipality an API client belongs to, if any. */
  boundTo: readonly Id[]
}

const nobody: Actor = {
  id: null,
  roles: new Set(['anonymous']),
  institutions: [],
  memberships: [],
  scopes: null,
  boundTo: [],
}

/**
 * Reads the actor out of Payload's `req.user`. Everybody may do what an anonymous visitor may,
 * so `anonymous` is always among the roles. What does not look as expected gives no right.
 */
export function actorOf(user: unknown): Actor {
  if (!isRecord(user) || !isId(user.id)) return nobody
  if (user.collection === 'api-clients') {
    return {
      ...nobody,
      id: user.id,
      roles: new Set<Role>(['anonymous', 'api-client']),
      scopes: new Set(list(user.scopes).filter(isScope)),
      boundTo: readId(user.municipality),
    }
  }
  if (user.collection !== 'users') return nobody
  const national = list(user.roles).filter(isNationalRole)
  const memberships = list(user.memberships).flatMap(readMembership)
  return {
    ...nobody,
    id: user.id,
    roles: new Set<Role>(['anonymous', ...national, ...memberships.map(({ role }) => role)]),
    institutions: list(user.institutions).flatMap(readId),
    memberships,
  }
}

/** Whether the actor is the public: nobody signed in, or a machine that reads for a site. */
export function isPublic(actor: Actor): boolean {
  return [...actor.roles].every((role) => role === 'anonymous' || role === 'api-client')
}

/**
 * Whether the actor may see counts of one to four families: national staff in every municipality, a
 * member in the own one. With null the question is about all of them.
 */
export function seesSmallCounts({ roles, memberships }: Actor, municipality: Id | null): boolean {
  if (roles.has('administrator') || roles.has('editor')) return true
  return memberships.some((membership) => membership.municipality === municipality)
}

/** The municipalities where the actor holds one of the given roles. */
export function municipalitiesOf(actor: Actor, ...roles: MunicipalRole[]): Id[] {
  return actor.memberships.filter(({ role }) => roles.includes(role)).map((m) => m.municipality)
}

/** The id of a relation, populated or not; an empty list when there is none. */
export function readId(value: unknown): Id[] {
  if (isId(value)) return [value]
  return isRecord(value) && isId(value.id) ? [value.id] : []
}

function readMembership(row: unknown): Actor['memberships'][number][] {
  if (!isRecord(row) || !isMunicipalRole(row.role)) return []
  const { role } = row
  return readId(row.municipality).map((municipality) => ({ municipality, role }))
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isId = (value: unknown): value is Id => typeof value === 'string' || typeof value === 'number'
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const includes = <T extends string>(names: readonly T[], value: unknown): value is T =>
  names.some((name) => name === value)
const isNationalRole = (value: unknown): value is NationalRole => includes(nationalRoles, value)
const isScope = (value: unknown): value is Scope =>
  typeof value === 'string' && Object.hasOwn(scopes, value)
const isMunicipalRole = (value: unknown): value is MunicipalRole => includes(municipalRoles, value)
