import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { actAs, identify, keyIn } from '../../plugins/api-keys/index.ts'
import { Refusal } from './problem.ts'

/**
 * Finds out who holds the key a request comes with, once. A key that is not good is refused whatever
 * is asked for: answering as to the public would hide from its holder that it has stopped working.
 */
export function recogniseKeys(payload: Payload): RequestHandler {
  return async ({ headers }, _response, next) => {
    const key = keyIn(headers.authorization)
    if (key === null) return next()
    const identity = await identify(payload, 'api-clients', key)
    if ('refused' in identity) throw new Refusal(401, identity.refused)
    actAs(identity.client, () => next())
  }
}
