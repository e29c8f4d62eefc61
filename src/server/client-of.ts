import type { IncomingMessage } from 'node:http'

/**
 * The address a request came from, past so many proxies of the operator's: what Express calls
 * `request.ip`, for messages it has not seen yet.
 */
export function clientOf(
  message: Pick<IncomingMessage, 'socket' | 'headers'>,
  proxies: number,
): string {
  const peer = message.socket.remoteAddress ?? ''
  // Headers are read only where they count: making them takes longer than all the rest.
  if (proxies === 0) return peer
  const named = [message.headers['x-forwarded-for'] ?? []].flat().join(',').split(',')
  const chain = [
    peer,
    ...named
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .reverse(),
  ]
  return chain[Math.min(proxies, chain.length - 1)] ?? peer
}
