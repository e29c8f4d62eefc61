import {
  type MunicipalRole,
  municipalRoles,
  type NationalRole,
  nationalRoles,
  readId,
} from '../access/index.ts'
import type { Invitation } from './invitation.ts'

/** What an account holds, as it is stored. */
export type Rights = {
  memberships: { municipality: string; role: MunicipalRole }[]
  roles: NationalRole[]
  institutions: string[]
}

/** What an account holds when it has accepted: what it held, and what the invitation gives. In one municipality there is one role. */
export function giveRights(held: object, invitation: Invitation): Rights {
  const [municipality] = idsOf([invitation.municipality])
  const before = rightsIn(held)
  if (municipality === undefined) {
    const given = rightsIn(invitation)
    return {
      memberships: before.memberships,
      roles: [...new Set([...before.roles, ...given.roles])],
      institutions: [...new Set([...before.institutions, ...given.institutions])],
    }
  }
  const others = before.memberships.filter((row) => row.municipality !== municipality)
  const role = municipalRoles.find((name) => name === invitation.role)
  return { ...before, memberships: [...others, ...(role ? [{ municipality, role }] : [])] }
}

function rightsIn(document: object): Rights {
  const { memberships, roles, institutions }: Record<string, unknown> = { ...document }
  return {
    memberships: listOf(memberships).flatMap((row) => {
      const { municipality, role: given }: Record<string, unknown> = Object(row)
      const role = municipalRoles.find((name) => name === given)
      return role ? idsOf([municipality]).map((id) => ({ municipality: id, role })) : []
    }),
    roles: nationalRoles.filter((role) => listOf(roles).includes(role)),
    institutions: idsOf(listOf(institutions)),
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const idsOf = (values: readonly unknown[]): string[] => values.flatMap(readId).map(String)
