import type { RequestHandler } from 'express'
import { checkParameters } from './check-parameters.ts'
import { Refusal } from './problem.ts'

type Limits = { locales: readonly string[]; maxDepth: number }

/**
 * Payload takes an unknown locale for the default one, any number for a limit and any word for
 * false. All are said no to here, by name, so that nobody gets another answer than the one they
 * asked for. How much the reader may ask for depends on who it is, which strict-input looks at.
 */
export function refuseBadQuery({ locales, maxDepth }: Limits): RequestHandler {
  const single = new Set(locales)
  const known = new Set([...single, 'all', '*'])
  const fallbacks = new Set([...known, 'none', 'null', 'false'])
  return (request, _response, next) => {
    checkEncoding(request.originalUrl)
    const query = new URL(request.originalUrl, 'http://localhost').searchParams
    // First, so that none of the others walks thousands of names.
    checkParameters(query)
    checkLocale('locale', one(query, 'locale'), known)
    checkLocale('fallback-locale', one(query, 'fallback-locale'), fallbacks)
    checkLocale('fallbackLocale', one(query, 'fallbackLocale'), fallbacks)
    checkLocale('publishSpecificLocale', one(query, 'publishSpecificLocale'), single)
    checkCount('page', one(query, 'page'), { from: 1, to: Number.MAX_SAFE_INTEGER })
    checkCount('depth', one(query, 'depth'), { from: 0, to: maxDepth })
    checkCount('limit', one(query, 'limit'), { from: 0, to: 1000 })
    for (const name of truths) checkTruth(name, one(query, name))
    checkJson('where', query.get('where'))
    checkJson('data', query.get('data'))
    next()
  }
}

const truths = [
  'draft',
  'trash',
  'pagination',
  'autosave',
  'overrideLock',
  'publishAllLocales',
  'unpublishAllLocales',
] as const

/** The parameter's value, or null. Payload would take `limit[a]=1` and `limit=1&limit=2` for lists. */
function one(query: URLSearchParams, name: string): string | null {
  const keys = [...query.keys()].filter((key) => key === name || key.startsWith(`${name}[`))
  if (keys.length === 0) return null
  if (keys.length === 1 && keys[0] === name) return query.get(name)
  throw new Refusal(400, {
    code: 'not-one-value',
    message: `${name}: must be given once, with one value. Received ${keys.slice(0, 5).join(', ')}.`,
    field: name,
  })
}

function checkEncoding(address: string): void {
  try {
    decodeURIComponent(address.split('?')[0] ?? '')
  } catch {
    throw new Refusal(400, {
      code: 'malformed-address',
      message: 'The address has a % that is not followed by the code of a character in UTF-8.',
    })
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

function checkTruth(field: string, given: string | null): void {
  if (given === null || given === 'true' || given === 'false') return
  throw new Refusal(400, {
    code: 'not-true-or-false',
    message: `${field}: must be true or false. Received ${JSON.stringify(given)}.`,
    field,
  })
}

/** Payload also takes these as one JSON text, and fails on a text that is not JSON. */
function checkJson(field: string, given: string | null): void {
  if (given === null || given === '') return
  try {
    const value: unknown = JSON.parse(given)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return
  } catch {
    // Told below, together with JSON that is no object.
  }
  throw new Refusal(400, {
    code: `bad-${field}`,
    message: `${field}: must be conditions such as ${field}[title][equals]=x, or one JSON object. Received ${JSON.stringify(given.slice(0, 80))}.`,
    field,
  })
}
