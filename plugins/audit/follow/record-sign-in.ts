import type { CollectionSlug, PayloadRequest } from 'payload'
import { isRecord } from '../read.ts'
import type { Write } from './follow-collection.ts'

/** Records that somebody has signed in in a way that Payload's own hooks are not told of. */
export async function recordSignIn(
  write: Write,
  req: PayloadRequest,
  { collection, id }: Readonly<{ collection: CollectionSlug; id: string | number }>,
): Promise<void> {
  const account: unknown = await req.payload.db.findOne({
    collection,
    where: { id: { equals: id } },
    req,
  })
  if (!isRecord(account)) return
  const actor = { ...account, collection }
  await write(req, { action: 'sign-in', subject: collection, document: account, actor })
}
