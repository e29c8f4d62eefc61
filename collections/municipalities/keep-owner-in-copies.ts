import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload'
import { readId } from '../access/index.ts'

/**
 * A copy belongs to whom the original belongs to. Payload asks whether it may be made before it
 * has looked at the original, so the owner is put into the question; the original is read with the
 * reader's own access.
 */
export const keepOwnerInCopies =
  (collection: CollectionSlug, owner = 'municipality'): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    if (operation !== 'create' || !('duplicateFromID' in args)) return
    const { duplicateFromID: id } = args
    const data: Incoming = { ...args.data }
    if (!isId(id) || isGiven(data[owner])) return
    const original: object | null = await req.payload.findByID({
      collection,
      id,
      depth: 0,
      draft: true,
      disableErrors: true,
      overrideAccess: false,
      req,
    })
    const { [owner]: given }: Incoming = { ...original }
    // Payload takes changed arguments only by their being changed.
    Object.assign(args, { data: { ...data, [owner]: given } })
  }

type Incoming = Readonly<Record<string, unknown>>

const isGiven = (owner: unknown): boolean =>
  Array.isArray(owner) ? owner.length > 0 : readId(owner).length > 0

const isId = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number'
