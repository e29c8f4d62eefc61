import type { Payload, PayloadRequest, Where } from 'payload'
import { isSameSeal, type Seals, type Standing } from '../chain/index.ts'
import { STANDINGS } from '../log-collection.ts'

/** Where the chain ends, and where it begins after pruning. */
export type StandingName = 'head' | 'pruned'

/** A standing as it is stored; `isTrue` when it is what a server wrote. */
export type StoredStanding = Standing & Readonly<{ isTrue: boolean }>

type Doc = Readonly<{ id: string | number; sequence: number; hash: string; voucher: string }>

export async function findStanding(
  from: Payload | PayloadRequest,
  seals: Seals,
  name: StandingName,
): Promise<StoredStanding | null> {
  const isRequest = 'payload' in from
  const { db } = isRequest ? from.payload : from
  const doc = await db.findOne<Doc>({
    collection: STANDINGS,
    where: { name: { equals: name } },
    ...(isRequest ? { req: from } : {}),
  })
  if (!doc) return null
  const { sequence, hash, voucher } = doc
  return { sequence, hash, isTrue: isSameSeal(seals.vouch(name, { sequence, hash }), voucher) }
}

/**
 * Stores a standing over the one that was read.
 *
 * @returns whether it was stored; not when another server was there first
 */
export async function storeStanding(
  req: PayloadRequest,
  seals: Seals,
  {
    name,
    standing,
    over,
  }: Readonly<{ name: StandingName; standing: Standing; over: Standing | null }>,
): Promise<boolean> {
  const data = { ...standing, name, voucher: seals.vouch(name, standing) }
  const { db } = req.payload
  if (over === null) return (await db.create({ collection: STANDINGS, data, req })) !== null
  const where: Where = {
    and: [{ name: { equals: name } }, { sequence: { equals: over.sequence } }],
  }
  return (await db.updateOne({ collection: STANDINGS, where, data, req })) !== null
}
