import type { GraphQL } from './graphql.ts'
import type { SharedEnums } from './shared-enums.ts'

/** The record contract of coverage-method.md as input; the core checks what types cannot say. */
export function inputTypes(graphql: GraphQL, { level, view, basis, status, figure }: SharedEnums) {
  const { GraphQLBoolean, GraphQLFloat, GraphQLInputObjectType, GraphQLList, GraphQLNonNull } =
    graphql
  const text = new GraphQLNonNull(graphql.GraphQLString)
  const number = new GraphQLNonNull(GraphQLFloat)
  const listOf = (type: InstanceType<GraphQL['GraphQLInputObjectType']>) =>
    new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)))
  const input = (
    name: string,
    fields: ConstructorParameters<GraphQL['GraphQLInputObjectType']>[0]['fields'],
  ) => new GraphQLInputObjectType({ name: `Coverage${name}Input`, fields })

  const served = listOf(
    input('ServedGroup', {
      level: { type: new GraphQLNonNull(level) },
      ageGroup: { type: text },
      share: { type: GraphQLFloat },
    }),
  )
  const themes = listOf(input('Theme', { theme: { type: text }, relevance: { type: number } }))
  const arenas = new GraphQLNonNull(new GraphQLList(text))
  const seats = 'Families a year; null when unknown.'
  const evidence = '0–1; null when unknown.'
  const optional = {
    title: { type: graphql.GraphQLString },
    fidelity: { type: GraphQLFloat },
    practitioners: { type: GraphQLFloat, description: 'Certified now; 1 is warned of.' },
    monthsSinceVerified: {
      type: GraphQLFloat,
      description: 'Null for never, which is warned of, as 12 or more are; absent when not told.',
    },
    grantMonthsLeft: {
      type: GraphQLFloat,
      description: 'Months until the grant it lives on ends; 12 or fewer are warned of.',
    },
    monthsActive: { type: GraphQLFloat },
    municipalityShare: { type: GraphQLFloat },
    system: { type: GraphQLBoolean },
  }
  const offer = input('Offer', {
    id: { type: text },
    status: { type: new GraphQLNonNull(status) },
    seats: { type: GraphQLFloat, defaultValue: null, description: seats },
    evidence: { type: GraphQLFloat, defaultValue: null, description: evidence },
    serves: { type: served },
    themes: { type: themes },
    arenas: { type: arenas },
    ...optional,
  })
  const offerChange = input('OfferChange', {
    id: { type: text },
    status: { type: status },
    seats: { type: GraphQLFloat, description: seats },
    evidence: { type: GraphQLFloat, description: evidence },
    serves: { type: served.ofType },
    themes: { type: themes.ofType },
    arenas: { type: arenas.ofType },
    ...optional,
  })
  const cell = input('Cell', {
    level: { type: new GraphQLNonNull(level) },
    ageGroup: { type: text },
    theme: { type: text },
    prevalence: { type: number },
    basis: { type: new GraphQLNonNull(basis) },
    priority: { type: GraphQLFloat },
  })
  const weights = input('LevelWeights', {
    universal: { type: number },
    selective: { type: number },
    indicated: { type: number },
  })
  const portfolio = input('Portfolio', {
    ageGroups: {
      type: listOf(
        input('AgeGroup', {
          key: { type: text },
          population: { type: number },
          bandYears: { type: number },
        }),
      ),
    },
    cells: { type: listOf(cell) },
    offers: { type: listOf(offer) },
    settings: {
      type: input('Settings', {
        levelWeights: { type: weights },
        unknownEvidence: { type: GraphQLFloat },
        arenaTarget: { type: GraphQLFloat },
        view: { type: view },
      }),
    },
  })
  const candidate = input('Candidate', {
    id: { type: text },
    cost: { type: number, description: 'A year, in one currency for all candidates.' },
    offer: { type: new GraphQLNonNull(offer) },
  })
  const goal = new GraphQLInputObjectType({
    name: 'CoverageGoalInput',
    isOneOf: true,
    fields: {
      figure: { type: figure, description: 'The figure to raise.' },
      everyCellAtLeast: {
        type: GraphQLFloat,
        description: 'The cheapest that lift every cell to this share, 0–1.',
      },
    },
  })
  return { portfolio, offer, offerChange, candidate, goal }
}
