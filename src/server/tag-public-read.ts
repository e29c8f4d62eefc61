import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'

/**
 * Marks what anybody may read by its content, so that who has it need not get it again. Caches may
 * keep it, and must ask each time whether it still holds: nobody reads what has been taken back.
 *
 * @returns whether the reader has it already; the answer is then 304
 */
export function tagPublicRead(response: ServerResponse, body: Buffer): boolean {
  const { method, headers } = response.req
  // Somebody's own, or settled by whoever made it.
  if (response.hasHeader('cache-control')) return false
  if ((method !== 'GET' && method !== 'HEAD') || response.statusCode !== 200) {
    response.setHeader('cache-control', 'no-store')
    return false
  }
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`
  response.setHeader('cache-control', 'public, max-age=0, must-revalidate')
  response.setHeader('etag', tag)
  return isAmong(tag, headers['if-none-match'])
}

/** RFC 9110, 13.1.2: a weak tag of a compressed copy is as good, and `*` is any. */
function isAmong(tag: string, held: string | undefined): boolean {
  return (held ?? '').split(',').some((each) => {
    const one = each.trim()
    return one === '*' || one.replace(/^W\//, '') === tag
  })
}
