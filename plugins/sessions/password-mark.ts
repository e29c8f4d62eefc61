import { createHash } from 'node:crypto'
import type { CollectionSlug, PayloadRequest } from 'payload'

/** What Payload stores of a password; an account that signs in elsewhere has none. */
type Stored = Readonly<{ hash?: string | null; salt?: string | null }>

/**
 * Tells one password of an account from the next. A session is bound to the password it was started
 * with, so that it ends with it, however and by whichever server the password was changed.
 */
export const markOf = ({ hash, salt }: Stored): string =>
  createHash('sha256')
    .update(`${salt ?? ''} ${hash ?? ''}`)
    .digest('hex')

/** The mark of the password an account has now; null where there is no such account. */
export async function currentMark(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  { collection, id }: Readonly<{ collection: CollectionSlug; id: string | number }>,
): Promise<string | null> {
  const account = await req.payload.db.findOne<Stored & { id: string | number }>({
    collection,
    where: { id: { equals: id } },
    select: { hash: true, salt: true },
    req,
  })
  return account && markOf(account)
}
