import type { Action } from '../entries/index.ts'

type Values = Readonly<Record<string, unknown>>

/** What a change of a document is called. */
export function nameAction(
  { operation, wasPublic }: Readonly<{ operation: string; wasPublic: boolean }>,
  before: Values,
  after: Values,
): Action {
  if (operation === 'restoreVersion') return 'restore-version'
  if (!before.deletedAt && after.deletedAt) return 'trash'
  if (before.deletedAt && !after.deletedAt) return 'restore'
  if (after._status === 'published' && before._status !== 'published') return 'publish'
  return wasPublic && after._status === 'draft' ? 'unpublish' : 'update'
}
