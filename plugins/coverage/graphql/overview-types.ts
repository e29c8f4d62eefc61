import type { AnswerTypes } from './answer-types.ts'
import type { GraphQL } from './graphql.ts'
import type { SharedEnums } from './shared-enums.ts'
import type { TypeBuilders } from './type-builders.ts'

type Made = Readonly<{ graphql: GraphQL; builders: TypeBuilders; enums: SharedEnums }>

/** The coverage of the nation or of a county, and of all counties. */
export function overviewTypes(
  { graphql, builders, enums }: Made,
  { index, levels, reference, labels, assumptions }: AnswerTypes,
) {
  const { GraphQLFloat, GraphQLInt, GraphQLList, GraphQLString } = graphql
  const { required, listOf, text, truth, object } = builders
  const whole = required(GraphQLInt)
  const named = { number: text, name: text, fictional: truth }
  const basis = { view: required(enums.view), method: text }
  const summary = {
    municipalities: required(
      object('MunicipalityCount', { total: whole, withData: whole, pending: whole }),
    ),
    year: GraphQLInt,
    index,
    levels,
    assumptions: required(assumptions),
  }
  const counties = listOf(object('CountySummary', { ...named, href: text, ...summary }))
  const cell = object('AreaCell', {
    ...reference,
    target: GraphQLFloat,
    weight: GraphQLFloat,
    reach: GraphQLFloat,
    effective: GraphQLFloat,
    offered: GraphQLFloat,
    gap: GraphQLFloat,
    unserved: GraphQLFloat,
    municipalities: whole,
    smallTargets: whole,
    suppressed: truth,
  })
  const municipality = object('MunicipalitySummary', {
    ...named,
    hasData: truth,
    index,
    href: GraphQLString,
  })
  return {
    counties: object('Counties', { ...basis, counties }),
    overview: object('Overview', {
      county: object('County', { ...named, href: text }),
      ...basis,
      ...summary,
      cells: listOf(cell),
      counties: counties.ofType,
      municipalityList: new GraphQLList(required(municipality)),
      labels: required(labels),
    }),
  }
}
