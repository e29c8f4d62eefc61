import type { IncomingMessage } from 'node:http'
import { answerType } from './answer-type.ts'
import { type ReadHeaders, readHeaders } from './read-headers.ts'

/** A public read in its normal form: equal questions have equal keys, and a key says all of a question. */
export type PublicRead = Readonly<{
  key: string
  /** The question, asked by nobody in particular. */
  request: Request
  /** The headers of a request that answers differ by. */
  vary: string
  /** What the asker sent of them. */
  headers: ReadHeaders
}>

type Options = Readonly<{
  /** The public address of the server. */
  serverUrl: string
  /** Other sites whose pages may read answers. */
  origins: readonly string[]
  isPublic: (path: string) => boolean
}>

export function readingPublicly({ serverUrl, origins, isPublic }: Options) {
  const originOf = ({ origin }: ReadHeaders): string =>
    origin !== undefined && origins.includes(origin) ? origin : ''

  /** The read that a GET or HEAD of REST asks for; null when it is not for everybody. */
  function restRead(message: IncomingMessage & { originalUrl?: string }): PublicRead | null {
    if (message.method !== 'GET' && message.method !== 'HEAD') return null
    const headers = readHeaders(message.rawHeaders)
    if (headers === null || headers.contentLength > 0) return null
    const { pathname, searchParams } = new URL(message.originalUrl ?? message.url ?? '/', serverUrl)
    if (!isPublic(pathname)) return null
    const address = new URL(pathname, serverUrl)
    address.search = sorted(searchParams)
    const origin = originOf(headers)
    return {
      key: [address.pathname + address.search, origin].join('\n'),
      request: new Request(address, { headers: origin ? { origin } : {} }),
      vary,
      headers,
    }
  }

  /** The read that a query of GraphQL asks for; null when it is not for everybody. */
  function graphqlRead(message: IncomingMessage, question: Question): PublicRead | null {
    if (message.method !== 'GET' && message.method !== 'POST') return null
    const headers = readHeaders(message.rawHeaders)
    const type = headers && answerType(headers.accept)
    if (headers === null || type === null) return null
    // Whatever else a body says it is, graphql-http refuses.
    if (message.method === 'POST' && !isJson(headers.contentType)) return null
    const origin = originOf(headers)
    const { query, variables, operationName } = question
    const body = JSON.stringify({
      query,
      ...(Object.keys(variables).length > 0 ? { variables: inOrder(variables) } : {}),
      ...(operationName ? { operationName } : {}),
    })
    return {
      key: ['graphql', type, body, origin].join('\n'),
      request: new Request(new URL('/api/graphql', serverUrl), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: type,
          ...(origin ? { origin } : {}),
        },
        body,
      }),
      vary: `Accept, ${vary}`,
      headers,
    }
  }

  return { restRead, graphqlRead }
}

/** Whose an answer is, is said with these; somebody's own is another one. */
const vary = 'Accept-Encoding, Authorization, Cookie, Origin'

type Question = Readonly<{
  query: string
  variables: Readonly<Record<string, unknown>>
  operationName: string | null
}>

/** By name; those of one name stay in their order, which can mean something. */
function sorted(parameters: URLSearchParams): string {
  const copy = new URLSearchParams(parameters)
  copy.sort()
  return copy.toString()
}

const isJson = (type: string): boolean => /^application\/json\s*(;|$)/i.test(type)

/** The same value with its names in order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, inOrder(each)]),
  )
}

export type ReadKeys = ReturnType<typeof readingPublicly>
