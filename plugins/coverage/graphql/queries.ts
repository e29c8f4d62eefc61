import type { Config, PayloadRequest } from 'payload'
import {
  answerMethod,
  countiesCoverage,
  countyCoverage,
  coverageChanges,
  evaluatePortfolio,
  municipalityCoverage,
  nationCoverage,
  recommendPrograms,
  simulateCoverage,
} from '../answers/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import { describeProgress } from '../upkeep/index.ts'
import { answerTypes } from './answer-types.ts'
import type { GraphQL } from './graphql.ts'
import { changesType } from './history-types.ts'
import { inputTypes } from './input-types.ts'
import { overviewTypes } from './overview-types.ts'
import { recommendationType, simulationType } from './question-types.ts'
import { sharedEnums } from './shared-enums.ts'
import { typeBuilders } from './type-builders.ts'

type Extension = NonNullable<NonNullable<Config['graphQL']>['queries']>
type Context = { req: PayloadRequest }
type Goal = Readonly<{ figure?: unknown; everyCellAtLeast?: unknown }>

/** The coverage routes of api.md as GraphQL fields; both doors call the same functions. */
export function coverageQueries(options: CoveragePluginOptions, others?: Extension): Extension {
  return (graphql, context) => ({
    ...others?.(graphql, context),
    ...fields(graphql, options),
  })
}

function fields(graphql: GraphQL, options: CoveragePluginOptions) {
  const { GraphQLFloat, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString } = graphql
  const enums = sharedEnums(graphql)
  const builders = typeBuilders(graphql)
  const types = answerTypes(graphql, builders, enums)
  const inputs = inputTypes(graphql, enums)
  const made = { graphql, builders, enums }
  const overviews = overviewTypes(made, types)
  const listOf = (type: typeof inputs.offer) => new GraphQLList(new GraphQLNonNull(type))
  const municipality = {
    type: new GraphQLNonNull(GraphQLString),
    description: 'Four-digit number.',
  }
  return {
    coverage: {
      type: new GraphQLNonNull(types.municipalityCoverage),
      description:
        'The coverage of one municipality, as GET /api/coverage/municipalities/{number}.',
      args: {
        municipality,
        view: { type: enums.view, defaultValue: 'now' },
        at: { type: GraphQLString, description: 'YYYY-MM-DD, for the figures of an earlier day.' },
      },
      resolve: (
        _root: unknown,
        { municipality: number, view, at }: { municipality: string; view: string; at?: string },
        { req }: Context,
      ) => municipalityCoverage(req, options, { number, view, at }),
    },
    coverageChanges: {
      type: new GraphQLNonNull(changesType(made, types)),
      description:
        'What has changed between two dates and why, as GET /api/coverage/municipalities/{number}/changes.',
      args: {
        municipality,
        from: { type: new GraphQLNonNull(GraphQLString), description: 'YYYY-MM-DD.' },
        to: { type: GraphQLString, description: 'YYYY-MM-DD. Left out: today.' },
        view: { type: enums.view, defaultValue: 'now' },
      },
      resolve: (
        _root: unknown,
        {
          municipality: number,
          ...args
        }: { municipality: string; from: string; to?: string; view: string },
        { req }: Context,
      ) => coverageChanges(req, options, { number, ...args }),
    },
    coverageOverview: {
      type: new GraphQLNonNull(overviews.overview),
      description:
        'The coverage of the nation, as GET /api/coverage/nation, or of a county, as GET /api/coverage/counties/{number}.',
      args: {
        county: { type: GraphQLString, description: 'Two-digit number. Left out: the nation.' },
        view: { type: enums.view, defaultValue: 'now' },
      },
      resolve: (
        _root: unknown,
        { county, view }: { county?: string | null; view: string },
        { req }: Context,
      ) =>
        county === undefined || county === null
          ? nationCoverage(req, options, { view })
          : countyCoverage(req, options, { county, view }),
    },
    coverageCounties: {
      type: new GraphQLNonNull(overviews.counties),
      description: 'The coverage of every county, as GET /api/coverage/counties.',
      args: { view: { type: enums.view, defaultValue: 'now' } },
      resolve: (_root: unknown, { view }: { view: string }, { req }: Context) =>
        countiesCoverage(req, options, { view }),
    },
    evaluateCoverage: {
      type: new GraphQLNonNull(types.coverage),
      description: 'The method on a portfolio of your own, as POST /api/coverage/evaluate.',
      args: { portfolio: { type: new GraphQLNonNull(inputs.portfolio) } },
      resolve: (_root: unknown, { portfolio }: { portfolio: unknown }) =>
        evaluatePortfolio(portfolio),
    },
    recommendPrograms: {
      type: new GraphQLNonNull(recommendationType(made, types)),
      description:
        'What would follow from some of the candidates, as POST /api/coverage/recommend. Give either portfolio or municipality.',
      args: {
        portfolio: { type: inputs.portfolio },
        municipality: { type: GraphQLString, description: municipality.description },
        candidates: {
          type: listOf(inputs.candidate),
          description: 'Those of the programme catalogue when left out for a municipality.',
        },
        budget: { type: GraphQLFloat },
        maxPicks: { type: GraphQLInt },
        goal: { type: inputs.goal },
      },
      resolve: (_root: unknown, { goal, ...args }: { goal?: Goal | null }, { req }: Context) =>
        recommendPrograms(req, options, { ...args, ...unpackGoal(goal) }),
    },
    simulateCoverage: {
      type: new GraphQLNonNull(simulationType(made, types)),
      description:
        'What would follow if offers were others than they are, as POST /api/coverage/simulate. Nothing is stored.',
      args: {
        municipality,
        view: { type: enums.view },
        add: { type: listOf(inputs.offer) },
        remove: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
        change: { type: listOf(inputs.offerChange) },
      },
      resolve: (_root: unknown, args: object, { req }: Context) =>
        simulateCoverage(req, options, args),
    },
    coverageMethod: {
      type: new GraphQLNonNull(types.method),
      description:
        'Definitions, settings and need template of one version, as GET /api/coverage/method.',
      args: {
        version: {
          type: GraphQLString,
          description: 'As results name it. Left out: the method in force.',
        },
      },
      resolve: async (_root: unknown, { version }: { version?: string }, { req }: Context) =>
        withListedFactors(await answerMethod(req.payload, options, version)),
    },
    coverageRecomputation: {
      type: new GraphQLNonNull(types.recomputation),
      description:
        'How far the computing of what has changed has come, as GET /api/coverage/recomputation.',
      resolve: (_root: unknown, _args: unknown, { req }: Context) => describeProgress(req.payload),
    },
  }
}

/** GraphQL has no input that is either a word or a record, so the figure has a key of its own here. */
function unpackGoal(goal: Goal | null | undefined) {
  if (goal === undefined) return {}
  return { goal: goal?.figure ?? goal }
}

/** GraphQL has no keys like "5", so the factors are a list here. */
function withListedFactors(method: Awaited<ReturnType<typeof answerMethod>>) {
  const { evidenceFactors, ...settings } = method.settings
  const listed = Object.entries(evidenceFactors).map(([rating, factor]) => ({ rating, factor }))
  return { ...method, settings: { ...settings, evidenceFactors: listed } }
}
