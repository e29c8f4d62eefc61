import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { Refusal } from '../problem.ts'
import { isRecord, type Parameters, readParameters } from './read-question.ts'

/** What of a request is to be answered, and what to do once it has been found to be no worse than others. */
type Found = Readonly<{ request: Request; parameters: Parameters; keep: () => void }>

type Options = Readonly<{
  /** At most so many are kept, those asked for last. */
  characters: number
  /** The only ones that are answered, by hash; null for any. */
  allowed: ReadonlyMap<string, string> | null
}>

const keepNothing = () => {}

/**
 * Queries a site has sent once, by the SHA-256 of their text. It asks again with the hash alone, so
 * that a question fits into an address and a CDN can keep the answer: Apollo's automatic persisted
 * queries, which the usual clients speak.
 */
export function persistedQueries({ characters, allowed }: Options) {
  const queries = new LRUCache<string, string>({
    maxSize: characters,
    sizeCalculation: (query) => query.length + 64,
  })

  /**
   * Puts the query into a request that names its hash.
   *
   * @throws Refusal 403 `query-not-allowed`; 400 `persisted-query-mismatch` or `persisted-query-not-supported`, and 200
   *   `PERSISTED_QUERY_NOT_FOUND`, on which clients send the query and the hash
   */
  return async function find(request: Request): Promise<Found> {
    const parameters = await readParameters(request)
    const hash = hashIn(parameters.extensions)
    const { query } = parameters
    const isText = typeof query === 'string' && query !== ''
    if (isText && allowed) checkAllowed(sha256(query))
    if (hash === null) return { request, parameters, keep: keepNothing }
    if (!isText) {
      const whole = { ...parameters, query: known(hash) }
      return { request: withQuery(request, whole), parameters: whole, keep: keepNothing }
    }
    const own = sha256(query)
    if (own === hash) return { request, parameters, keep: () => void queries.set(hash, query) }
    throw new Refusal(400, {
      code: 'persisted-query-mismatch',
      field: 'extensions.persistedQuery.sha256Hash',
      message: `extensions.persistedQuery.sha256Hash: must be the SHA-256 of the query, ${own}. Received ${JSON.stringify(hash.slice(0, 80))}.`,
    })
  }

  function checkAllowed(hash: string): void {
    if (allowed === null || allowed.has(hash)) return
    throw new Refusal(403, {
      code: 'query-not-allowed',
      message: `This service answers only the queries its operator has listed. Received one with the SHA-256 ${hash.slice(0, 80)}.`,
    })
  }

  function known(hash: string): string {
    checkAllowed(hash)
    const query = allowed?.get(hash) ?? queries.get(hash)
    if (query !== undefined) return query
    // Clients know it by these words, this code and this status, so they are not in our own style.
    throw new Refusal(200, { code: 'PERSISTED_QUERY_NOT_FOUND', message: 'PersistedQueryNotFound' })
  }
}

/** Null where no query is named by a hash. */
function hashIn(extensions: unknown): string | null {
  const named = isRecord(extensions) ? extensions.persistedQuery : undefined
  if (named === undefined || named === null) return null
  const { version, sha256Hash } = isRecord(named) ? named : {}
  if (version === 1 && typeof sha256Hash === 'string') return sha256Hash.toLowerCase()
  throw new Refusal(400, {
    code: 'persisted-query-not-supported',
    field: 'extensions.persistedQuery',
    message:
      'extensions.persistedQuery: must be {"version": 1, "sha256Hash": "…"}, with the SHA-256 of the query in hexadecimal.',
  })
}

function withQuery(request: Request, whole: Parameters & { query: string }): Request {
  const { method, headers, signal } = request
  if (method === 'GET') {
    const address = new URL(request.url)
    address.searchParams.set('query', whole.query)
    return new Request(address, { headers, signal })
  }
  return new Request(request.url, { method, headers, signal, body: JSON.stringify(whole) })
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
