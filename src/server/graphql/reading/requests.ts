import type { GraphQLResolveInfo } from 'graphql'
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { Arguments } from './sources.ts'

export type Context = { req: PayloadRequest }

const requests = new WeakMap<Context, Map<string | number, PayloadRequest>>()

/**
 * The request as one field at the root sees it: in the language that field is asked for, and with
 * drafts where it asks for them. Payload keeps one for all, so that the last field decides for the others.
 */
export function requestOfRoot(
  context: Context,
  info: GraphQLResolveInfo,
  { locale, fallbackLocale, draft }: Arguments,
): PayloadRequest {
  const req = isolateObjectProperty(context.req, [
    'locale',
    'fallbackLocale',
    'transactionID',
    'query',
  ])
  if (locale) req.locale = locale
  if (fallbackLocale) req.fallbackLocale = fallbackLocale
  req.query = { ...req.query, ...(draft ? { draft: 'true' } : {}) }
  const known = requests.get(context) ?? new Map()
  requests.set(context, known.set(info.path.key, req))
  return req
}

/** The request of the field at the root that this one lies under. */
export function requestAt(context: Context, info: GraphQLResolveInfo): PayloadRequest {
  let { path } = info
  while (path.prev) path = path.prev
  return requests.get(context)?.get(path.key) ?? context.req
}
