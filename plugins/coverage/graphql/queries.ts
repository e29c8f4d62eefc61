import type { Config, PayloadRequest } from 'payload'
import { describeMethod, evaluatePortfolio, municipalityCoverage } from '../answers/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import { answerTypes } from './answer-types.ts'
import type { GraphQL } from './graphql.ts'
import { portfolioInput } from './portfolio-input.ts'
import { sharedEnums } from './shared-enums.ts'

type Extension = NonNullable<NonNullable<Config['graphQL']>['queries']>
type Context = { req: PayloadRequest }

/** The coverage routes of api.md as GraphQL fields; both doors call the same functions. */
export function coverageQueries(options: CoveragePluginOptions, others?: Extension): Extension {
  return (graphql, context) => ({
    ...others?.(graphql, context),
    ...fields(graphql, options),
  })
}

function fields(graphql: GraphQL, options: CoveragePluginOptions) {
  const { GraphQLNonNull, GraphQLString } = graphql
  const enums = sharedEnums(graphql)
  const types = answerTypes(graphql, enums)
  return {
    coverage: {
      type: new GraphQLNonNull(types.municipalityCoverage),
      description:
        'The coverage of one municipality, as GET /api/coverage/municipalities/{number}.',
      args: {
        municipality: {
          type: new GraphQLNonNull(GraphQLString),
          description: 'Four-digit number.',
        },
        view: { type: enums.view, defaultValue: 'now' },
      },
      resolve: (_root: unknown, args: { municipality: string; view: string }, { req }: Context) =>
        municipalityCoverage(req, options, { number: args.municipality, view: args.view }),
    },
    evaluateCoverage: {
      type: new GraphQLNonNull(types.coverage),
      description: 'The method on a portfolio of your own, as POST /api/coverage/evaluate.',
      args: { portfolio: { type: new GraphQLNonNull(portfolioInput(graphql, enums)) } },
      resolve: (_root: unknown, { portfolio }: { portfolio: unknown }) =>
        evaluatePortfolio(portfolio),
    },
    coverageMethod: {
      type: new GraphQLNonNull(types.method),
      description: 'Definitions, the settings in force and the version results are named by.',
      resolve: async (_root: unknown, _args: unknown, { req }: Context) =>
        withListedFactors(await describeMethod(req.payload, options)),
    },
  }
}

/** GraphQL has no keys like "5", so the factors are a list here. */
function withListedFactors(method: Awaited<ReturnType<typeof describeMethod>>) {
  const { evidenceFactors, ...settings } = method.settings
  const listed = Object.entries(evidenceFactors).map(([rating, factor]) => ({ rating, factor }))
  return { ...method, settings: { ...settings, evidenceFactors: listed } }
}
