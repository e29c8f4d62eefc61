import { ConfigurationError } from './configuration-error.ts'

/** A setting that is a whole number, what it is when nobody says, and what it may be. */
export type Setting = Readonly<{ name: string; usual: number; from: number; to: number }>

/** @throws ConfigurationError that names the setting and says what it may be */
export function readCount(given: string | undefined, { name, usual, from, to }: Setting): number {
  if (given === undefined) return usual
  const count = /^\d+$/.test(given) ? Number(given) : Number.NaN
  if (count >= from && count <= to) return count
  throw new ConfigurationError(
    `${name}: must be a whole number from ${from} to ${to}. Received ${JSON.stringify(given)}. Leave it out to use ${usual}.`,
  )
}
