import { createHash, randomBytes } from 'node:crypto'

/** 160 bits by chance, and a checksum that tells a key copied in part from one that was revoked. */
const shape = /^tiltak_([0-9a-f]{40})([0-9a-f]{8})$/

/** A key nobody has had. It begins as no other secret does, so that scanners can find one that leaks. */
export function makeKey(): string {
  const chance = randomBytes(20).toString('hex')
  return `tiltak_${chance}${checksumOf(chance)}`
}

/** Whether this can be a key at all. What cannot is not looked for in the database. */
export function isWhole(text: string): boolean {
  const [, chance = '', checksum] = shape.exec(text) ?? []
  return checksum !== undefined && checksum === checksumOf(chance)
}

/** What is stored of a key. Nobody can try 160 bits, so the digest needs neither salt nor slowness. */
export const digestOf = (key: string): string => sha256(key)

/** By which people tell keys from each other. */
export const endingOf = (key: string): string => key.slice(-4)

/** The key in an Authorization header; null when it holds something else. */
export const keyIn = (authorization: string | null | undefined): string | null =>
  /^\S+ API-Key (.+)$/i.exec(authorization ?? '')?.[1]?.trim() ?? null

const checksumOf = (chance: string): string => sha256(chance).slice(0, 8)
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
