import { setTimeout as wait } from 'node:timers/promises'
import {
  type CollectionSlug,
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { fingerprint } from './fingerprint.ts'
import type { Identity } from './identify.ts'
import { LINKS } from './links-collection.ts'
import type { Account, Provider } from './options.ts'

/** A person at a provider, in one request. */
export type Who = Readonly<{ identity: Identity; provider: Provider; req: PayloadRequest }>

const collection = LINKS as CollectionSlug
const attempts = 5

/**
 * Links an account to a person at a provider, for good: an account has one at each. Both rules are
 * unique indexes, so that any number can come at once.
 *
 * @param also what is to be done together with it or not at all
 */
export async function link(
  { id }: Pick<Account, 'id'>,
  who: Who,
  also: () => Promise<unknown> = async () => {},
): Promise<'linked' | 'taken'> {
  const { identity, provider, req } = who
  const { issuer } = identity
  const data = {
    user: id,
    provider: provider.label,
    issuer,
    fingerprint: fingerprint(identity, req.payload.secret),
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      await together(req, async () => {
        // First, so that who comes second is turned away before anything slow is done.
        await req.payload.create({ collection, data, depth: 0, req })
        await also()
      })
      return 'linked'
    } catch (error) {
      const stored = await accountLinkedTo(who)
      if (stored !== null) return stored === id ? 'linked' : 'taken'
      if (await isLinked({ id, issuer }, req)) return 'taken'
      // Two who come at once can hinder each other before either is done.
      if (attempt === attempts) throw error
      await wait(Math.random() * 100 * attempt)
    }
  }
}

/** The id of the account somebody is linked to; null when there is none. */
export async function accountLinkedTo({
  identity,
  req,
}: Pick<Who, 'identity' | 'req'>): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection,
    where: { fingerprint: { equals: fingerprint(identity, req.payload.secret) } },
    depth: 0,
    limit: 1,
    req,
  })
  const [found] = docs as { user?: unknown }[]
  return found ? String(found.user) : null
}

/** Whether an account is linked, to one issuer or to any. */
export async function isLinked(
  { id, issuer }: Readonly<{ id: string; issuer?: string }>,
  req: PayloadRequest,
): Promise<boolean> {
  const of = { user: { equals: id } }
  const { totalDocs } = await req.payload.count({
    collection,
    where: issuer === undefined ? of : { and: [of, { issuer: { equals: issuer } }] },
    req,
  })
  return totalDocs > 0
}

/** Cuts every link of an account, but to the issuer that is kept. */
export async function unlink(
  { id, kept }: Readonly<{ id: string; kept?: string }>,
  req: PayloadRequest,
): Promise<void> {
  const of = { user: { equals: id } }
  const where = kept === undefined ? of : { and: [of, { issuer: { not_equals: kept } }] }
  await req.payload.delete({ collection, where, depth: 0, req })
}

async function together(req: PayloadRequest, work: () => Promise<unknown>): Promise<void> {
  const isOurs = await initTransaction(req)
  try {
    await work()
    if (isOurs) await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
