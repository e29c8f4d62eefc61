import type { RequestHandler } from 'express'
import { Refusal } from './problem.ts'

type Limits = { locales: readonly string[]; maxLimit: number; maxDepth: number }

/**
 * Payload takes an unknown locale for the default one and any number for a limit. Both are said no
 * to here, by name, so that nobody gets another answer than the one they asked for.
 */
export function refuseBadQuery({ locales, maxLimit, maxDepth }: Limits): RequestHandler {
  const known = new Set([...locales, 'all', '*'])
  return (request, _response, next) => {
    const query = new URL(request.originalUrl, 'http://localhost').searchParams
    checkLocale('locale', query.get('locale'), known)
    checkLocale(
      'fallback-locale',
      query.get('fallback-locale'),
      new Set([...known, 'none', 'null']),
    )
    checkCount('page', query.get('page'), { from: 1, to: Number.MAX_SAFE_INTEGER })
    checkCount('depth', query.get('depth'), { from: 0, to: maxDepth })
    const isSignedIn = request.headers.cookie !== undefined || request.headers.authorization
    const limit = isSignedIn ? { from: 0, to: 1000 } : { from: 1, to: maxLimit }
    checkCount('limit', query.get('limit'), limit)
    next()
  }
}

function checkLocale(field: string, given: string | null, known: ReadonlySet<string>): void {
  if (given === null || known.has(given)) return
  throw new Refusal(400, {
    code: 'unknown-locale',
    message: `${field}: must be one of ${[...known].join(', ')}. Received ${JSON.stringify(given)}.`,
    field,
  })
}

function checkCount(
  field: string,
  given: string | null,
  { from, to }: { from: number; to: number },
) {
  if (given === null) return
  const value = /^\d{1,15}$/.test(given) ? Number(given) : Number.NaN
  if (value >= from && value <= to) return
  const most = to === Number.MAX_SAFE_INTEGER ? '' : ` to ${to}`
  throw new Refusal(400, {
    code: 'out-of-range',
    message: `${field}: must be a whole number from ${from}${most}. Received ${JSON.stringify(given)}.`,
    field,
  })
}
