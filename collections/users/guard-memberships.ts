import { type CollectionBeforeChangeHook, Forbidden } from 'payload'
import { actorOf, municipalitiesOf, readId } from '../access/index.ts'

/**
 * A manager gives and takes roles in the own municipality only. Without this, a manager of one
 * municipality could add a membership in another to an account they may edit: their own.
 */
export const guardMemberships: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.user || !('memberships' in data)) return
  // The invitation was made by somebody who may.
  if (req.context.acceptsInvitation === true) return
  const actor = actorOf(req.user)
  if (actor.roles.has('administrator')) return
  const managed = municipalitiesOf(actor, 'municipality-manager')
  const before = rowsOf(originalDoc?.memberships)
  const after = rowsOf(data.memberships)
  const changed = [...before.keys(), ...after.keys()].filter(
    (key) => before.has(key) !== after.has(key),
  )
  const mayChange = changed.every((key) => {
    const [municipality] = (before.get(key) ?? after.get(key))?.municipality ?? []
    return municipality !== undefined && managed.includes(municipality)
  })
  if (!mayChange) throw new Forbidden(req.t)
}

/** The rows by what they say, so that order and row ids do not count as changes. */
function rowsOf(value: unknown): Map<string, { municipality: ReturnType<typeof readId> }> {
  const rows: unknown[] = Array.isArray(value) ? value : []
  return new Map(
    rows.map((row) => {
      const municipality = readId(property(row, 'municipality'))
      return [`${municipality.join()} ${String(property(row, 'role'))}`, { municipality }]
    }),
  )
}

const property = (row: unknown, name: string): unknown =>
  typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined
