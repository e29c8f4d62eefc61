import type { ServerResponse } from 'node:http'

/** What is about one asker, or one moment, in the headers that are set before an answer is made. */
const ofOneAsker = /^(x-request-id|ratelimit|retry-after|set-cookie|date|connection|server-timing)/

type Headers = readonly (readonly [string, string])[]

/** The headers that a response has been given until now. */
export const headersGiven = (response: ServerResponse): Headers =>
  response.getHeaderNames().map((name) => [name, String(response.getHeader(name))])

/**
 * The headers of an answer that hold for everybody who asks the same: those every answer is given,
 * and those it brings itself.
 */
export function lastingHeaders(given: Headers, own: Headers): Headers {
  const headers = new Map([...given, ...own].filter(([name]) => !ofOneAsker.test(name)))
  headers.delete('content-length')
  return [...headers]
}

/** Takes back how much this asker may still ask: a cache in front would tell it to others. */
export function removeQuota(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) {
    if (name.startsWith('ratelimit')) response.removeHeader(name)
  }
}
