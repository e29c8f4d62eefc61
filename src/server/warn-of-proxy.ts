import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

/** Says once that a proxy nobody told of stands in front, because everybody then shares one address and its limit. */
export function warnOfProxy({
  logger,
  trustedProxies,
}: {
  logger: Logger
  trustedProxies: number
}): RequestHandler {
  let isSaid = trustedProxies > 0
  return ({ headers }, _response, next) => {
    if (!isSaid && headers['x-forwarded-for'] !== undefined) {
      isSaid = true
      logger.warn(
        'A request came with X-Forwarded-For, and TRUSTED_PROXIES is 0: if a proxy stands in front, all its clients share one limit. Set TRUSTED_PROXIES to the number of proxies.',
      )
    }
    next()
  }
}
