import type { PayloadRequest } from 'payload'

/** Who waits for something here: national staff for all of it, an institution for what it answers for. */
export type Editor =
  | Readonly<{ isStaff: true }>
  | Readonly<{ isStaff: false; institutions: readonly string[] }>

/** Whoever asks, as an editor; null for everybody who is none. */
export function editorOf({ user }: Pick<PayloadRequest, 'user'>): Editor | null {
  if (!user || !('roles' in user)) return null
  const roles = new Set<string>(user.roles ?? [])
  if (roles.has('editor') || roles.has('administrator')) return { isStaff: true }
  if (!roles.has('institution-editor')) return null
  const institutions = ('institutions' in user ? (user.institutions ?? []) : []).map(idOf)
  return institutions.length > 0 ? { isStaff: false, institutions } : null
}

const idOf = (relation: string | Readonly<{ id: string }>): string =>
  typeof relation === 'string' ? relation : relation.id
