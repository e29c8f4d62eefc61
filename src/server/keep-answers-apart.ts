import type { RequestHandler } from 'express'

/**
 * Tells caches whose an answer is: what was given to somebody who proves who they are is nobody
 * else's to see, and what one origin may read another may not.
 */
export const keepAnswersApart: RequestHandler = ({ headers }, response, next) => {
  response.vary('Origin')
  const isSomebodys = headers.authorization !== undefined || headers.cookie !== undefined
  if (isSomebodys) response.setHeader('cache-control', 'private, no-store')
  next()
}
