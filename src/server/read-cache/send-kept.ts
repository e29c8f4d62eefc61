import type { IncomingMessage, ServerResponse } from 'node:http'
import { countCacheAnswer } from '../metrics/index.ts'
import type { KeptAnswer, Packed } from './kept-answer.ts'
import type { ReadHeaders } from './read-headers.ts'
import type { How } from './say-how.ts'

type Sending = Readonly<{
  message: IncomingMessage
  headers: ReadHeaders
  packed: Packed
  how: How
  /** Headers for this asker alone, names and values in turn. */
  more?: readonly string[]
}>

/** Sends a kept answer: 304 to whoever has it, its headers alone to HEAD. */
export function sendKept(
  response: ServerResponse,
  answer: KeptAnswer,
  { message: { method }, headers, packed, how, more = [] }: Sending,
): void {
  // Conditions are for reads by address: RFC 9110, 13.1.2.
  const held = method === 'POST' ? undefined : headers.ifNoneMatch
  const unchanged = held === undefined ? undefined : unchangedFor(answer, held)
  const shown = unchanged ?? packed.headers
  countCacheAnswer(unchanged && how.outcome === 'hit' ? 'revalidated' : how.outcome)
  response.writeHead(unchanged ? 304 : 200, [
    ...(how.outcome === 'stale' ? notShared(shown) : shown),
    ...more,
    ...how.headers,
  ])
  response.end(unchanged || method === 'HEAD' ? undefined : packed.body)
}

/** What no cache in front may keep. */
const notShared = (headers: readonly string[]): string[] =>
  headers.map((each) => (each.startsWith('public, ') ? 'no-store' : each))

/** The headers of a 304 when one of the tags held is of this answer: RFC 9110, 13.1.2. */
function unchangedFor({ unchanged }: KeptAnswer, held: string): readonly string[] | undefined {
  const exact = unchanged.get(held)
  if (exact) return exact
  const tags = held.split(',').map((each) => each.trim().replace(/^W\//, ''))
  if (tags.includes('*')) return [...unchanged.values()][0]
  const known = tags.find((tag) => unchanged.has(tag))
  return known === undefined ? undefined : unchanged.get(known)
}
