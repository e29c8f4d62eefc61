import { type Endpoint, type GlobalSlug, headersWithCors, type PayloadRequest } from 'payload'
import type { Fields } from './find-field.ts'
import { isNumber, isRecord } from './kinds-of-value.ts'

type Check = (
  fields: Fields,
  question: { where: unknown; sort: unknown },
  req: PayloadRequest,
) => void

/** The versions of a global: no hook of Payload's runs before it asks the database, so this stands before its own route. */
export const checkedVersions = (slug: string, check: Check): Endpoint => ({
  path: '/versions',
  method: 'get',
  handler: async (req) => {
    const { payload, query } = req
    const global = payload.config.globals.find((each) => each.slug === slug)
    check(global?.flattenedFields ?? [], { where: query.where, sort: query.sort }, req)
    const found = await payload.findGlobalVersions({
      slug: slug as GlobalSlug,
      ...(isRecord(query.where) ? { where: query.where as never } : {}),
      ...(typeof query.sort === 'string' ? { sort: query.sort.split(',') } : {}),
      ...countOf('limit', query.limit),
      ...countOf('page', query.page),
      ...countOf('depth', query.depth),
      pagination: query.pagination !== 'false',
      overrideAccess: false,
      req,
    })
    return Response.json(found, { headers: headersWithCors({ headers: new Headers(), req }) })
  },
})

const countOf = (name: string, given: unknown): Record<string, number> =>
  isNumber(given) ? { [name]: Number(given) } : {}
