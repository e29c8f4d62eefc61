import type { CollectionSlug, PayloadRequest } from 'payload'
import { isRecord } from '../read.ts'
import type { Write } from './follow-collection.ts'

/** Something about an account that is on or off, and is kept outside its document. */
export type Switch = Readonly<{
  collection: CollectionSlug
  id: string | number
  /** What it is called in the log. */
  path: string
  isOn: boolean
}>

/** Records that something about an account was turned on or off. */
export async function recordSwitch(
  write: Write,
  req: PayloadRequest,
  { collection, id, path, isOn }: Switch,
): Promise<void> {
  const account: unknown = await req.payload.db.findOne({
    collection,
    where: { id: { equals: id } },
    req,
  })
  if (!isRecord(account)) return
  await write(req, {
    action: 'update',
    subject: collection,
    document: account,
    changes: [{ path, from: !isOn, to: isOn }],
    // While somebody signs in, the request does not know yet who it is.
    ...(req.user ? {} : { actor: { ...account, collection } }),
  })
}
