import type { GraphQL } from './graphql.ts'
import type { SharedEnums } from './shared-enums.ts'

/** The record contract of coverage-method.md as input; the core checks what types cannot say. */
export function portfolioInput(graphql: GraphQL, { level, view, basis, status }: SharedEnums) {
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

  const offer = input('Offer', {
    id: { type: text },
    title: { type: graphql.GraphQLString },
    status: { type: new GraphQLNonNull(status) },
    seats: {
      type: GraphQLFloat,
      defaultValue: null,
      description: 'Families a year; null when unknown.',
    },
    evidence: { type: GraphQLFloat, defaultValue: null, description: '0–1; null when unknown.' },
    fidelity: { type: GraphQLFloat },
    monthsActive: { type: GraphQLFloat },
    municipalityShare: { type: GraphQLFloat },
    serves: {
      type: listOf(
        input('ServedGroup', {
          level: { type: new GraphQLNonNull(level) },
          ageGroup: { type: text },
          share: { type: GraphQLFloat },
        }),
      ),
    },
    themes: {
      type: listOf(input('Theme', { theme: { type: text }, relevance: { type: number } })),
    },
    arenas: { type: new GraphQLNonNull(new GraphQLList(text)) },
    system: { type: GraphQLBoolean },
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
  return input('Portfolio', {
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
}
