import type { IncomingMessage, ServerResponse } from 'node:http'
import { countCacheAnswer } from '../metrics/index.ts'
import { type Head, lastingOf, writeHead } from './head.ts'
import type { KeptAnswer, Packed } from './kept-answer.ts'
import type { ReadHeaders } from './read-headers.ts'
import { type How, hit } from './say-how.ts'

type Sending = Readonly<{
  message: IncomingMessage
  headers: ReadHeaders
  packed: Packed
  how: How
}>

/** Sends a kept answer, together with the headers that the response has been given. */
export function sendKept(
  response: ServerResponse,
  answer: KeptAnswer,
  { message: { method }, headers, packed, how }: Sending,
): void {
  const unchanged = unchangedFor(answer, method, headers)
  const lasting = lastingOf(unchanged ?? packed.head)
  const shown = how.outcome === 'stale' ? notShared(lasting) : lasting
  countCacheAnswer(unchanged && how === hit ? 'revalidated' : how.outcome)
  response.writeHead(unchanged ? 304 : 200, [...shown, ...how.headers])
  response.end(unchanged || method === 'HEAD' ? undefined : packed.body)
}

/** The same for an answer at hand and a response that has been given nothing, which goes without saying more. */
export function sendAtHand(
  response: ServerResponse,
  answer: KeptAnswer,
  { message: { method }, headers, packed, id }: Omit<Sending, 'how'> & Readonly<{ id: string }>,
): void {
  const unchanged = unchangedFor(answer, method, headers)
  countCacheAnswer(unchanged ? 'revalidated' : 'hit')
  writeHead(response, unchanged ? 304 : 200, unchanged ?? packed.head, id)
  response.end(unchanged || method === 'HEAD' ? undefined : packed.body)
}

/** What no cache in front may keep. */
const notShared = (headers: readonly string[]): string[] =>
  headers.map((each) => (each.startsWith('public, ') ? 'no-store' : each))

/** The head of a 304 when one of the tags held is of this answer: RFC 9110, 13.1.2. */
function unchangedFor(
  { unchanged }: KeptAnswer,
  method: string | undefined,
  { ifNoneMatch: held }: ReadHeaders,
): Head | undefined {
  // Conditions are for reads by address.
  if (held === undefined || method === 'POST') return undefined
  const exact = unchanged.get(held)
  if (exact) return exact
  const tags = held.split(',').map((each) => each.trim().replace(/^W\//, ''))
  if (tags.includes('*')) return [...unchanged.values()][0]
  const known = tags.find((tag) => unchanged.has(tag))
  return known === undefined ? undefined : unchanged.get(known)
}
