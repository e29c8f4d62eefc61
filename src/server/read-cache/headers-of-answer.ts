import type { ServerResponse } from 'node:http'

/** What is about one asker, or one moment, in the headers that are set before an answer is made. */
const ofOneAsker = /^(x-request-id|ratelimit|retry-after|set-cookie|date|connection|server-timing)/

/**
 * The headers of an answer that hold for everybody who asks the same: those every answer gets, and
 * those it brings itself.
 */
export function lastingHeaders(
  response: ServerResponse,
  own: readonly (readonly [string, string])[],
): (readonly [string, string])[] {
  const headers = new Map<string, string>()
  for (const name of response.getHeaderNames()) {
    if (!ofOneAsker.test(name)) headers.set(name, String(response.getHeader(name)))
  }
  for (const [name, value] of own) if (!ofOneAsker.test(name)) headers.set(name, value)
  headers.delete('content-length')
  return [...headers]
}

/** Takes back how much this asker may still ask: a cache in front would tell it to others. */
export function removeQuota(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) {
    if (name.startsWith('ratelimit')) response.removeHeader(name)
  }
}
