import type { Row } from '../../../collections/access/matrix.ts'
import type { RuleName } from '../../../collections/access/rules.ts'

/** Who asks, as the content model speaks of them. */
export type Person = Readonly<{
  id: string | null
  client?: Client
  roles: readonly string[]
  institutions: readonly string[]
  memberships: readonly Membership[]
}>

/** What a key is for, and whose it is. */
export type Client = Readonly<{ scopes: readonly string[]; municipality: string | null }>

export type Membership = Readonly<{ municipality: string; role: string }>

/** What of a document its rights depend on. */
export type Facts = Readonly<{
  id?: string
  municipality?: string | null
  /** Whether that municipality shows its portfolio. */
  isOpen?: boolean
  responsible?: readonly string[]
  /** The account it belongs to. */
  user?: string
  /** The municipalities a row of the audit log is about. */
  concerns?: readonly string[]
  isPublished?: boolean
  isTrashed?: boolean
  /** Not stored yet. */
  isNew?: boolean
  account?: Pick<Person, 'roles' | 'institutions' | 'memberships'>
}>

/** A role somebody acts in; a municipal one in one municipality. */
type Hat = Readonly<{ role: string; municipality?: string }>

/**
 * Whether a row of the matrix lets a person at a document: content-model.md written down once more,
 * naively and for one document at a time. Nothing of policy.ts or rules.ts is used, so that the two
 * can be held against each other.
 */
export function may(person: Person, row: Row, facts: Facts): boolean {
  return hatsOf(person).some((hat) =>
    namesIn(row, hat.role).some((rule) => holds(rule, { hat, person, facts })),
  )
}

function hatsOf({ client, roles, memberships }: Person): Hat[] {
  return [
    { role: 'anonymous' },
    ...(client ? [{ role: 'api-client' }] : []),
    ...roles.map((role) => ({ role })),
    ...memberships,
  ]
}

function namesIn(row: Row, role: string): RuleName[] {
  const named = Object.entries(row).find(([name]) => name === role)
  return named ? [named[1]].flat() : []
}

type Case = Readonly<{ hat: Hat; person: Person; facts: Facts }>

function holds(rule: RuleName, { hat, person, facts }: Case): boolean {
  const { responsible = [], account } = facts
  const isSeen = facts.isPublished === true && facts.isTrashed !== true
  switch (rule) {
    case 'all':
      return true
    case 'published':
      return isSeen
    case 'publishedPortfolio':
      return isSeen && facts.isOpen === true
    case 'openPortfolio':
      return facts.isOpen === true
    case 'publishedOfBound':
      return isSeen && isOfBound(person, facts)
    case 'ofBound':
      return isOfBound(person, facts)
    case 'ofOwnMunicipality':
    case 'ofManagedMunicipality':
      return hat.municipality !== undefined && facts.municipality === hat.municipality
    case 'managedMunicipality':
      return hat.municipality !== undefined && facts.id === hat.municipality
    case 'concernsManagedMunicipality':
      return hat.municipality !== undefined && facts.concerns?.includes(hat.municipality) === true
    case 'ownInstitution':
      return person.institutions.some((id) => id === facts.id)
    case 'ofOwnInstitution': {
      const own = responsible.filter((id) => person.institutions.includes(id))
      return facts.isNew ? own.length > 0 && own.length === responsible.length : own.length > 0
    }
    case 'self':
      return person.id !== null && facts.id === person.id
    case 'ofSelf':
      return person.id !== null && facts.user === person.id
    case 'colleague':
      return account !== undefined && isColleague(account, hat)
  }
}

const isOfBound = ({ client }: Person, { municipality }: Facts): boolean =>
  client !== undefined && client.municipality !== null && client.municipality === municipality

/** Whether a key reaches a collection; who has none is not limited by any. */
export function reaches({ client }: Person, collection: string): boolean {
  if (!client) return true
  const needed = ['programs', 'articles', 'institutions', 'media'].includes(collection)
    ? 'content'
    : { offers: 'offers', 'coverage-results': 'coverage' }[collection]
  return needed === undefined || client.scopes.includes(needed)
}

/** Somebody who holds nothing but roles in the municipality of the hat. */
const isColleague = (account: NonNullable<Facts['account']>, { municipality }: Hat): boolean =>
  account.roles.length === 0 &&
  account.institutions.length === 0 &&
  account.memberships.length > 0 &&
  account.memberships.every((membership) => membership.municipality === municipality)
