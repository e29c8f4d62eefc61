import type { RequestHandler } from 'express'
import { Refusal } from './problem.ts'

const reading: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * An API client reads; the role matrix gives it nothing else. Payload's own collections (locks,
 * preferences) are outside the matrix and take writes from anybody with a key, so those end here.
 */
export function keepClientsReading({ graphql }: { graphql: string }): RequestHandler {
  return ({ method, headers, path }, _response, next) => {
    const hasKey = / API-Key /i.test(headers.authorization ?? '')
    if (!hasKey || reading.has(method) || path === graphql) return next()
    throw new Refusal(403, {
      code: 'forbidden',
      message: `An API client can only read. Received ${method}. Sign in as a user to write.`,
    })
  }
}
