import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ChangeFeed } from '../../../plugins/changes/index.ts'
import { countCacheAnswer } from '../metrics/index.ts'
import { sendResponse } from '../send-response.ts'
import { aliasOf } from './alias-of.ts'
import { type Answer, responseOf } from './answer.ts'
import { encodingOf } from './encoding-for.ts'
import { headersGiven, lastingHeaders, removeQuota } from './headers-of-answer.ts'
import type { KeptAnswer } from './kept-answer.ts'
import { keepAnswers } from './kept-answers.ts'
import type { ReadKeys } from './key-of-read.ts'
import { type Finished, makingEach, makingOnce } from './make-once.ts'
import { givingOldWhileAway } from './old-while-away.ts'
import { keepable, packIn } from './pack.ts'
import type { ReadHeaders } from './read-headers.ts'
import { rememberChanges } from './remember-changes.ts'
import { type How, hit, madeNow, stale } from './say-how.ts'
import { sendKept } from './send-kept.ts'
import { trueUntil } from './true-until.ts'

export type ReadCacheOptions = Readonly<{
  feed: ChangeFeed
  /** Bytes of memory for answers; 0 keeps none. */
  bytes: number
  /** For how many seconds caches in front may give an answer without asking, and five times that while they ask. */
  sharedSeconds: number
  /** For how many seconds public reads are answered from memory while the database is away. */
  staleSeconds: number
}>

/** A public read, who asks for it, and how its answer is made. */
export type Reading = Readonly<{
  key: string
  message: IncomingMessage
  response: ServerResponse
  /** The body of a question that came with POST. */
  body?: string | undefined
  /** The headers of a request that answers differ by. */
  vary: string
  /** What the asker sent of them. */
  headers: ReadHeaders
  /** Makes the answer from the key alone: nothing else that the asker sent may be in it. */
  make: () => Promise<Answer>
}>

/** What was made: the answer, and the same in the form in which it can be sent again, if it can. */
type Made = Readonly<{ answer: Answer; kept: KeptAnswer | null; finished: Finished }>

/** The bound of api.md: what another process changes is seen here after so many milliseconds at most. */
const bound = 2000

/** Answers public reads from memory for as long as nothing they were made of has changed. */
export function openReadCache({ feed, bytes, sharedSeconds, staleSeconds }: ReadCacheOptions) {
  const answers = keepAnswers({ bytes })
  const changes = rememberChanges()
  feed.subscribe((told) => {
    changes.add(told)
    answers.evict(told)
  })
  const caching = `public, max-age=0, s-maxage=${sharedSeconds}, stale-while-revalidate=${5 * sharedSeconds}`

  const finish = (key: string, answer: Answer, finished: Finished): Made => {
    if (!answer.isPublic || !finished.isForEverybody) return { answer, kept: null, finished }
    const { body, headers } = answer
    const until = trueUntil(new Date())
    const kept = keepable({ key, tags: finished.tags, until, headers: headers.flat(), body })
    if (finished.isKeepable) answers.put(kept)
    return { answer, kept, finished }
  }
  // Where nothing is kept nothing is followed either, and so nothing can be shared.
  const makeOnce = bytes === 0 ? makingEach({ finish }) : makingOnce({ changes, finish })

  const make = ({ key, response, vary, make: ask }: Reading): Promise<Made> => {
    // As they are now: who has to wait too long is given an old answer meanwhile, and its headers.
    const given = headersGiven(response)
    return makeOnce(key, async () => {
      const answer = await ask()
      const more: Answer['headers'] = [
        ['cache-control', caching],
        ['vary', vary],
      ]
      const headers = [...answer.headers, ...more]
      return answer.isPublic ? { ...answer, headers: lastingHeaders(given, headers) } : answer
    })
  }

  const oldWhileAway = givingOldWhileAway({ age: feed.age, bound, most: staleSeconds * 1000 })

  /** Whether it is certain that the answer still holds. */
  const isTrue = ({ until }: KeptAnswer): boolean => until > Date.now() && feed.age() <= bound

  async function send(reading: Reading, kept: KeptAnswer, how: How): Promise<void> {
    const { message, headers, response, body } = reading
    const packed = await packIn(kept, encodingOf(kept, headers))
    answers.name(kept, aliasOf(message, headers, body))
    removeQuota(response)
    sendKept(response, kept, { message, headers, packed, how })
  }

  async function answer(reading: Reading): Promise<void> {
    const { key, message, response } = reading
    const old = answers.get(key)
    if (old && isTrue(old)) return send(reading, old, hit)
    const made = await oldWhileAway(old, () => make(reading))
    if (made === 'away') return old && send(reading, old, stale(feed.age()))
    if (made.kept) return send(reading, made.kept, madeNow(made.finished))
    countCacheAnswer('uncached')
    const withoutBody = message.method === 'HEAD'
    await sendResponse(responseOf(made.answer), response, { withoutBody })
  }

  return {
    answer,
    /** The answer to a request that looks like this, while it still holds. */
    find: (alias: string): KeptAnswer | undefined => {
      const kept = answers.getByAlias(alias)
      return kept && isTrue(kept) ? kept : undefined
    },
    bytes: answers.bytes,
  }
}

export type ReadCache = ReturnType<typeof openReadCache>

/** What a door needs to answer public reads. */
export type Reads = Readonly<{ cache: ReadCache; reads: ReadKeys }>
