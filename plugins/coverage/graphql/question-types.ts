import type { AnswerTypes } from './answer-types.ts'
import type { GraphQL } from './graphql.ts'
import type { SharedEnums } from './shared-enums.ts'
import type { TypeBuilders } from './type-builders.ts'

type Made = Readonly<{ graphql: GraphQL; builders: TypeBuilders; enums: SharedEnums }>

/** What would follow from some of the candidates. */
export function recommendationType(
  { graphql, builders }: Made,
  { index, reference, labels, municipality, offer, assumptions }: AnswerTypes,
) {
  const { GraphQLFloat, GraphQLInt, GraphQLString } = graphql
  const { required, listOf, text, number, truth, object } = builders
  const linked = { slug: text, title: text, href: text }
  const program = object('Program', {
    ...linked,
    isRunning: truth,
    evidence: listOf(
      object('Rating', { scheme: text, value: text, year: GraphQLFloat, url: GraphQLString }),
    ),
    responsible: listOf(object('Institution', linked)),
  })
  const closedCell = object('ClosedCell', {
    ...reference,
    families: GraphQLFloat,
    gain: number,
    suppressed: truth,
  })
  const pick = object('Pick', {
    candidate: text,
    gain: number,
    cost: number,
    costPerFamily: GraphQLFloat,
    cells: listOf(closedCell),
    evidence: GraphQLFloat,
    program,
    offer,
  })
  const lift = object('Lift', {
    isMet: truth,
    costAtLeast: GraphQLFloat,
    outOfReach: listOf(object('OutOfReach', { ...reference, atMost: number })),
  })
  const unusable = object('UnusableProgram', {
    program: required(program),
    missing: listOf(GraphQLString),
  })
  return object('Recommendation', {
    municipality,
    year: GraphQLInt,
    method: GraphQLString,
    assumptions,
    picks: listOf(pick),
    before: index,
    after: index,
    cost: number,
    certificate: number,
    proven: truth,
    bestPossibleAtMost: number,
    everyCell: lift,
    unusable: new graphql.GraphQLList(required(unusable)),
    labels,
  })
}

/** What would follow if offers were others than they are. */
export function simulationType(
  { graphql, builders, enums }: Made,
  { coverage, reference, labels, municipality, offers, assumptions }: AnswerTypes,
) {
  const { required, listOf, text, object } = builders
  return object('Simulation', {
    municipality: required(municipality),
    view: required(enums.view),
    year: required(graphql.GraphQLInt),
    method: text,
    assumptions: required(assumptions),
    before: required(coverage),
    after: required(coverage),
    difference: listOf(
      object('Difference', {
        ...reference,
        reach: graphql.GraphQLFloat,
        effective: graphql.GraphQLFloat,
        gap: graphql.GraphQLFloat,
        unserved: graphql.GraphQLFloat,
      }),
    ),
    offers,
    labels: required(labels),
  })
}
