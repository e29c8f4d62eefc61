import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import { registry } from './registry.ts'

type Page = (message: IncomingMessage, response: ServerResponse) => boolean

/**
 * Answers `GET /metrics` for whoever has the token; with null for everybody.
 *
 * @returns what says whether it has answered: for others there is no such page
 */
export function metricsPage(token: string | null, { logger }: Pick<Payload, 'logger'>): Page {
  const isAllowed = token === null ? () => true : holderOf(token)
  return ({ method, url, headers }, response) => {
    if (url !== '/metrics' || method !== 'GET' || !isAllowed(headers.authorization)) return false
    showMetrics(response).catch((err: unknown) => {
      logger.error({ err }, 'metrics: cannot be shown')
      response.destroy()
    })
    return true
  }
}

async function showMetrics(response: ServerResponse): Promise<void> {
  const text = await registry.metrics()
  response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' })
  response.end(text)
}

/** Compares in a time that tells nothing about how much of the token was right. */
function holderOf(token: string): (authorization: string | undefined) => boolean {
  const right = digestOf(`Bearer ${token}`)
  return (authorization = '') => timingSafeEqual(digestOf(authorization), right)
}

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest()
