import { APIError, addDataAndFileToRequest, type Endpoint } from 'payload'
import {
  describeMethod,
  evaluatePortfolio,
  municipalityCoverage,
  RefusedInput,
} from './answers/index.ts'
import type { CoveragePluginOptions } from './options.ts'

/** The coverage routes of api.md under `/api/coverage`. */
export function coverageEndpoints(options: CoveragePluginOptions): Endpoint[] {
  return [
    {
      path: '/coverage/municipalities/:number',
      method: 'get',
      handler: async (req) => {
        const number = String(req.routeParams?.number)
        const { view, at } = req.query
        if (at !== undefined) throw historyIsNotKept(at)
        return Response.json(await municipalityCoverage(req, options, { number, view }))
      },
    },
    {
      path: '/coverage/evaluate',
      method: 'post',
      handler: async (req) => {
        await addDataAndFileToRequest(req)
        try {
          return Response.json(evaluatePortfolio(req.data))
        } catch (error) {
          if (!(error instanceof RefusedInput)) throw error
          return Response.json({ errors: error.problems }, { status: error.status })
        }
      },
    },
    {
      path: '/coverage/method',
      method: 'get',
      handler: async (req) => Response.json(await describeMethod(req.payload, options)),
    },
  ]
}

const historyIsNotKept = (at: unknown) =>
  new APIError(
    `at: figures of earlier dates are not kept yet. Received ${JSON.stringify(at)}. Leave it out for the figures of today.`,
    400,
    { code: 'history-not-kept', field: 'at' },
    true,
  )
