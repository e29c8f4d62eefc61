import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload'

/** What one look at a password costs in Payload; test/unit holds these to its own. */
export const workOfPayload = { iterations: 600_000, keyLength: 32, digest: 'sha256' } as const

/**
 * Payload computes a hash only where there is an account with a password, and the difference of a
 * tenth of a second tells everybody which accounts there are. This computes one for the others too.
 */
export const hashForNobody: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req: { payload },
}) => {
  if (operation !== 'login' || !('data' in args)) return
  const { email, password } = Object(args.data)
  // What lacks one of them is refused the same for everybody.
  if (typeof email !== 'string' || typeof password !== 'string' || password.trim() === '') return
  const account = await payload.db.findOne<{ id: string | number; hash?: string | null }>({
    collection: collection.slug as CollectionSlug,
    where: { email: { equals: email.toLowerCase().trim() } },
    select: { hash: true },
  })
  if (!account?.hash) await hash(password)
}

const derive = promisify(pbkdf2)

async function hash(password: string): Promise<void> {
  const { iterations, keyLength, digest } = workOfPayload
  await derive(password, randomBytes(32).toString('hex'), iterations, keyLength, digest)
}
