import { APIError, type PayloadRequest } from 'payload'

/** @throws APIError 429 that says when to try again, in `Retry-After` too */
export function refuseMoreCalls(
  { totalHits, resetTime }: Readonly<{ totalHits: number; resetTime: Date }>,
  most: number,
  req: PayloadRequest,
): void {
  if (totalHits <= most) return
  const seconds = Math.max(Math.ceil((resetTime.getTime() - Date.now()) / 1000), 1)
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('retry-after', String(seconds))
  throw new APIError(
    `This has been asked for too often from here. Try again in ${seconds} seconds.`,
    429,
    { code: 'too-many-requests' },
    true,
  )
}
