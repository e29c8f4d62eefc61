import type { ServerResponse } from 'node:http'
import { type CacheAnswer, countCacheAnswer } from '../metrics/index.ts'
import type { KeptAnswer, Packed } from './kept-answer.ts'

type Sending = Readonly<{
  packed: Packed
  isHead: boolean
  /** What the asker says it has. */
  held: string | undefined
  outcome: CacheAnswer
  /** Headers for this asker alone, names and values in turn. */
  more: readonly string[]
}>

/** Sends a kept answer: 304 to whoever has it, its headers alone to HEAD. */
export function sendKept(
  response: ServerResponse,
  answer: KeptAnswer,
  { packed, isHead, held, outcome, more }: Sending,
): void {
  const unchanged = held === undefined ? undefined : unchangedFor(answer, held)
  countCacheAnswer(unchanged && outcome === 'hit' ? 'revalidated' : outcome)
  if (unchanged) {
    response.writeHead(304, [...unchanged, ...more])
    response.end()
    return
  }
  response.writeHead(200, [...packed.headers, ...more])
  response.end(isHead ? undefined : packed.body)
}

/** The headers of a 304 when one of the tags held is of this answer: RFC 9110, 13.1.2. */
function unchangedFor({ unchanged }: KeptAnswer, held: string): readonly string[] | undefined {
  const exact = unchanged.get(held)
  if (exact) return exact
  const tags = held.split(',').map((each) => each.trim().replace(/^W\//, ''))
  if (tags.includes('*')) return [...unchanged.values()][0]
  const known = tags.find((tag) => unchanged.has(tag))
  return known === undefined ? undefined : unchanged.get(known)
}
