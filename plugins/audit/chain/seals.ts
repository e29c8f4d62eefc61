import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { canonical } from './canonical.ts'

/** Where the chain stands: the number and hash of the last row of a part of it. */
export type Standing = Readonly<{ sequence: number; hash: string }>

/**
 * Signs the rows, their places in the chain, and where the chain stands. Each with a key of its own,
 * so that nothing that was signed as one can be passed off as another.
 */
export type Seals = Readonly<{
  /** Of what a row says, given when it is written. */
  sign: (content: object) => string
  /** Of a row's place: its number, its signature and the hash of the row before. */
  link: (place: Readonly<{ sequence: number; previous: string; signature: string }>) => string
  /** Of where the chain ends (`head`) or where it begins after pruning (`pruned`). */
  vouch: (name: string, standing: Standing) => string
}>

/** What stands before the first row. */
export const beginning: Standing = { sequence: 0, hash: '' }

/** @param secret known to the servers and not to the database */
export function sealsOf(secret: string): Seals {
  const seal = (purpose: string) => {
    const key = Buffer.from(hkdfSync('sha256', secret, '', `audit log: ${purpose}`, 32))
    return (value: unknown) => createHmac('sha256', key).update(canonical(value)).digest('hex')
  }
  const [row, place, standing] = [seal('row'), seal('place'), seal('standing')]
  return {
    sign: (content) => row(content),
    link: ({ sequence, previous, signature }) => place([sequence, previous, signature]),
    vouch: (name, { sequence, hash }) => standing([name, sequence, hash]),
  }
}

/** Whether two seals are the same, told in the same time wherever they differ. */
export function isSameSeal(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}
