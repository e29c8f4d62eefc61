import type { SanitizedFieldPermissions, SanitizedFieldsPermissions } from 'payload'

type Permissions = SanitizedFieldPermissions | SanitizedFieldsPermissions | undefined

/** What may be done with the fields around a place, as Payload tells it for the whole document. */
export function permissionsAt(permissions: Permissions, parents: readonly string[]): Permissions {
  const [name, ...rest] = parents
  if (name === undefined || !isTable(permissions)) return permissions
  const inner = permissions[name]
  return permissionsAt(isTable(inner) && inner.fields ? inner.fields : inner, rest)
}

type Table = Readonly<Record<string, Permissions>>

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null
