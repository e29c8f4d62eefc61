import type { PayloadRequest } from 'payload'
import { FACTORS } from './factors-collection.ts'

/** The factor of an account as it is stored. */
export type StoredFactor = Readonly<{
  id: string | number
  user: string
  /** What its secret is made of; empty when there is none. */
  seed?: string | null
  enabledAt?: string | null
  /** The time step of the last code taken. It and those before are never taken again. */
  lastStep?: number | null
  /** Hashes of the recovery codes that are left. */
  recovery?: readonly string[] | null
  /** How often the row has been written, so that of two who use one code one fails. */
  uses: number
  removedAt?: string | null
  removedBy?: string | null
}>

type Changes = Partial<Omit<StoredFactor, 'id' | 'user' | 'uses'>>

export const findFactor = (
  req: PayloadRequest,
  user: string | number,
): Promise<StoredFactor | null> =>
  req.payload.db.findOne<StoredFactor>({
    collection: FACTORS,
    where: { user: { equals: String(user) } },
    req,
  })

/** @returns whether the row was as it had been read; when not, nothing is written */
export async function writeFactor(
  req: PayloadRequest,
  { id, uses }: StoredFactor,
  changes: Changes,
): Promise<boolean> {
  const written: unknown = await req.payload.db.updateOne({
    collection: FACTORS,
    where: { and: [{ id: { equals: id } }, { uses: { equals: uses } }] },
    data: { ...changes, uses: uses + 1 },
    req,
  })
  return written !== null && written !== undefined
}

/** The first factor of an account. Two at once: the database lets one through. */
export async function createFactor(
  req: PayloadRequest,
  user: string | number,
  changes: Changes,
): Promise<void> {
  const data = { ...changes, user: String(user), uses: 1 }
  await req.payload.db.create({ collection: FACTORS, data, req })
}
