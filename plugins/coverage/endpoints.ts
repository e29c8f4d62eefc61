import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { answerFigure } from './admin/downloads/index.ts'
import {
  answerMethod,
  countiesCoverage,
  countyCoverage,
  coverageChanges,
  evaluatePortfolio,
  municipalityCoverage,
  nationCoverage,
  RefusedInput,
  recommendPrograms,
  simulateCoverage,
} from './answers/index.ts'
import type { CoveragePluginOptions } from './options.ts'
import { describeProgress } from './upkeep/index.ts'

/** The coverage routes of api.md under `/api/coverage`. */
export function coverageEndpoints(options: CoveragePluginOptions): Endpoint[] {
  return [
    {
      path: '/coverage/municipalities/:number',
      method: 'get',
      handler: async (req) => {
        const number = String(req.routeParams?.number)
        const { view, at } = req.query
        return Response.json(await municipalityCoverage(req, options, { number, view, at }))
      },
    },
    {
      path: '/coverage/municipalities/:number/changes',
      method: 'get',
      handler: async (req) => {
        const number = String(req.routeParams?.number)
        const { from, to, view } = req.query
        return Response.json(await coverageChanges(req, options, { number, from, to, view }))
      },
    },
    {
      path: '/coverage/municipalities/:number/figures/:file',
      method: 'get',
      handler: (req) => {
        const [number, file] = [String(req.routeParams?.number), String(req.routeParams?.file)]
        return answerFigure(req, options, { number, file, view: req.query.view })
      },
    },
    overview('nation', (req) => nationCoverage(req, options, { view: req.query.view })),
    overview('counties', (req) => countiesCoverage(req, options, { view: req.query.view })),
    overview('counties/:number', (req) => {
      const county = String(req.routeParams?.number)
      return countyCoverage(req, options, { county, view: req.query.view })
    }),
    question('evaluate', (req) => evaluatePortfolio(req.data)),
    question('recommend', (req) => recommendPrograms(req, options, req.data)),
    question('simulate', (req) => simulateCoverage(req, options, req.data)),
    {
      path: '/coverage/recomputation',
      method: 'get',
      handler: async (req) => Response.json(await describeProgress(req.payload)),
    },
    {
      path: '/coverage/method',
      method: 'get',
      handler: async (req) =>
        Response.json(await answerMethod(req.payload, options, req.query.version)),
    },
  ]
}

/** A route that answers with the figures of an area. */
function overview(path: string, answer: (req: PayloadRequest) => Promise<unknown>): Endpoint {
  return {
    path: `/coverage/${path}`,
    method: 'get',
    handler: async (req) => Response.json(await answer(req)),
  }
}

/** A route that answers what it is sent, and tells every problem of what it cannot use. */
function question(name: string, answer: (req: PayloadRequest) => unknown): Endpoint {
  return {
    path: `/coverage/${name}`,
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      try {
        return Response.json(await answer(req))
      } catch (error) {
        if (!(error instanceof RefusedInput)) throw error
        return Response.json({ errors: error.problems }, { status: error.status })
      }
    },
  }
}
