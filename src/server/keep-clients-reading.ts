import type { RequestHandler } from 'express'
import { keyIn } from '../../plugins/api-keys/index.ts'
import { Refusal } from './problem.ts'

const reading: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * An API client reads; the role matrix gives it nothing else. Payload's own collections (locks,
 * preferences) are outside the matrix and take writes from anybody with a key, so those end here.
 *
 * @param asking paths where a POST asks and nothing is stored
 */
export function keepClientsReading({ asking }: { asking: RegExp }): RequestHandler {
  return ({ method, headers, path }, _response, next) => {
    const isAsking = reading.has(method) || (method === 'POST' && asking.test(path))
    if (isAsking || keyIn(headers.authorization) === null) return next()
    throw new Refusal(403, {
      code: 'forbidden',
      message: `An API client can only read. Received ${method}. Sign in as a user to write.`,
    })
  }
}
