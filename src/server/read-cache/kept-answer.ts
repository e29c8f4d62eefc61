import type { Head } from './head.ts'
import type { Tags } from './tags.ts'

/** A way of packing a body; `identity` is as it is. */
export type Encoding = 'identity' | 'gzip' | 'br'

/** An answer as it goes over the wire. */
export type Packed = Readonly<{ head: Head; body: Buffer }>

/** A public answer that can be sent again. */
export type KeptAnswer = Readonly<{
  key: string
  /** What it was made of. */
  tags: Tags
  /** When it stops being true whatever is written: milliseconds since 1970. */
  until: number
  /** When it was made: milliseconds since 1970. */
  madeAt: number
  /** The answer with this body, which is packed so. */
  inEncoding: (encoding: Encoding, body: Buffer) => Packed
  /** The heads of a 304, by the entity tag that the asker has. */
  unchanged: ReadonlyMap<string, Head>
  /** By encoding, made when it is first asked for. `identity` is always there. */
  packed: Map<Encoding, Packed>
  /** How requests that it answers look before they are understood. */
  aliases: string[]
}>

/** The answer as it is, which is always there. */
export function plainOf({ packed }: KeptAnswer): Packed {
  const plain = packed.get('identity')
  if (!plain) throw new Error('Every kept answer has its own body.')
  return plain
}
