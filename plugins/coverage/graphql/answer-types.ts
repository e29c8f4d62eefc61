import type { GraphQLNullableType, GraphQLOutputType } from 'graphql'
import type { GraphQL } from './graphql.ts'
import type { SharedEnums } from './shared-enums.ts'

/** The answers of the three operations, field for field as REST gives them. */
export function answerTypes(graphql: GraphQL, { level, view }: SharedEnums) {
  const {
    GraphQLBoolean,
    GraphQLFloat,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
  } = graphql
  const required = <Type extends GraphQLNullableType & GraphQLOutputType>(type: Type) =>
    new GraphQLNonNull(type)
  const listOf = <Type extends GraphQLNullableType & GraphQLOutputType>(type: Type) =>
    new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)))
  const text = required(graphql.GraphQLString)
  const number = required(GraphQLFloat)
  const truth = required(GraphQLBoolean)

  const object = (name: string, types: Record<string, GraphQLOutputType>) =>
    new GraphQLObjectType({
      name: `Coverage${name}`,
      fields: Object.fromEntries(Object.entries(types).map(([key, type]) => [key, { type }])),
    })

  const reference = { level: required(level), ageGroup: text, theme: text }
  const cellReference = object('CellReference', reference)
  const parts = {
    index: object('Index', {
      effective: number,
      reach: number,
      breadth: number,
      balance: number,
      lower: number,
      upper: number,
      completeness: number,
    }),
    levels: listOf(
      object('Level', { level: required(level), weight: number, effective: number, reach: number }),
    ),
    cells: listOf(
      object('Cell', {
        ...reference,
        target: GraphQLFloat,
        weight: number,
        reach: number,
        effective: number,
        gap: number,
        unserved: GraphQLFloat,
        suppressed: GraphQLBoolean,
        reason: text,
        counted: listOf(
          object('CountedOffer', {
            offer: text,
            seats: GraphQLFloat,
            filled: GraphQLFloat,
            quality: number,
          }),
        ),
      }),
    ),
    gaps: listOf(cellReference),
    ladder: listOf(
      object('LadderRow', {
        theme: text,
        ageGroup: text,
        universal: truth,
        selective: truth,
        indicated: truth,
      }),
    ),
    arenas: listOf(
      object('ArenaRow', {
        level: required(level),
        ageGroup: text,
        arenas: listOf(graphql.GraphQLString),
        ratio: number,
      }),
    ),
    outside: listOf(graphql.GraphQLString),
    enablers: listOf(graphql.GraphQLString),
    warnings: listOf(
      object('Warning', {
        code: text,
        offer: graphql.GraphQLString,
        cell: cellReference,
        message: text,
      }),
    ),
  }
  const named = listOf(object('Label', { key: text, title: text }))
  return {
    coverage: object('Evaluation', parts),
    municipalityCoverage: object('OfMunicipality', {
      municipality: required(
        object('Municipality', { number: text, name: text, fictional: truth, href: text }),
      ),
      view: required(view),
      year: required(GraphQLInt),
      method: text,
      computedAt: text,
      ...parts,
      offers: listOf(object('Offer', { id: text, title: text, status: text, href: text })),
      labels: required(
        object('Labels', { levels: named, ageGroups: named, themes: named, arenas: named }),
      ),
    }),
    method: object('Method', {
      version: text,
      definitions: listOf(object('Definition', { number: required(GraphQLInt), name: text, text })),
      settings: required(
        object('Settings', {
          evidenceFactors: listOf(object('EvidenceFactor', { rating: text, factor: number })),
          levelWeights: required(
            object('LevelWeights', { universal: number, selective: number, indicated: number }),
          ),
          arenaTarget: number,
        }),
      ),
      limits: required(
        object('Limits', { offers: required(GraphQLInt), cells: required(GraphQLInt) }),
      ),
      sources: listOf(graphql.GraphQLString),
    }),
  }
}
