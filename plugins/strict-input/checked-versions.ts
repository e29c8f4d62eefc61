import { type Endpoint, type GlobalSlug, headersWithCors } from 'payload'
import { checkGlobalQuestion } from './check-global-question.ts'
import { isNumber, isRecord } from './kinds-of-value.ts'

/** The versions of a global: no hook of Payload's runs before it asks the database, so this stands before its own route. */
export const checkedVersions = (slug: string): Endpoint => ({
  path: '/versions',
  method: 'get',
  handler: async (req) => {
    const { payload, query } = req
    const { where, sort } = query
    const counts = {
      ...countOf('limit', query.limit),
      ...countOf('page', query.page),
      ...countOf('depth', query.depth),
    }
    checkGlobalQuestion(slug, { where, sort, ...counts }, req)
    const found = await payload.findGlobalVersions({
      slug: slug as GlobalSlug,
      ...(isRecord(where) ? { where: where as never } : {}),
      ...(typeof sort === 'string' ? { sort: sort.split(',') } : {}),
      ...counts,
      pagination: query.pagination !== 'false',
      overrideAccess: false,
      req,
    })
    return Response.json(found, { headers: headersWithCors({ headers: new Headers(), req }) })
  },
})

const countOf = (name: string, given: unknown): Record<string, number> =>
  isNumber(given) ? { [name]: Number(given) } : {}
