import { APIError, type PayloadRequest } from 'payload'
import type { SecondFactorOptions } from './options.ts'
import { textsIn } from './texts.ts'

/** @throws APIError 429 that says when to try again, in `Retry-After` too */
export async function refuseMoreCodes(
  { codes: { counter, most } }: SecondFactorOptions,
  key: string,
  req: PayloadRequest,
): Promise<void> {
  const { totalHits, resetTime } = await counter.increment(key)
  if (totalHits <= most) return
  const seconds = Math.max(Math.ceil((resetTime.getTime() - Date.now()) / 1000), 1)
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('retry-after', String(seconds))
  const message = textsIn(req.i18n.language).tooMany(seconds)
  throw new APIError(message, 429, { code: 'too-many-codes' }, true)
}
