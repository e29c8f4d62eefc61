import type { GraphQLOutputType } from 'graphql'
import type { AnswerTypes } from './answer-types.ts'
import type { GraphQL } from './graphql.ts'
import type { SharedEnums } from './shared-enums.ts'
import type { TypeBuilders } from './type-builders.ts'

type Made = Readonly<{ graphql: GraphQL; builders: TypeBuilders; enums: SharedEnums }>

/** What has changed between two dates, and what made it so. */
export function changesType(
  made: Made,
  { index, reference, labels, municipality, offers }: AnswerTypes,
) {
  const { graphql, builders, enums } = made
  const { required, listOf, text, number, object } = builders
  const { GraphQLFloat, GraphQLString } = graphql
  const date = object('ComparedDate', {
    date: text,
    snapshot: GraphQLString,
    year: required(graphql.GraphQLInt),
    method: text,
    computedAt: text,
  })
  const sides = (type: GraphQLOutputType) => ({ from: type, to: type, difference: type })
  const level = { level: required(enums.level) }
  const levelFigures = object('LevelFigures', { weight: number, effective: number, reach: number })
  const cellFigures = object('CellFigures', {
    target: GraphQLFloat,
    weight: GraphQLFloat,
    reach: GraphQLFloat,
    effective: GraphQLFloat,
    gap: GraphQLFloat,
    unserved: GraphQLFloat,
  })
  return object('Changes', {
    municipality: required(municipality),
    view: required(enums.view),
    from: required(date),
    to: required(date),
    index: required(object('ComparedIndex', sides(index))),
    levels: listOf(object('ComparedLevel', { ...level, ...sides(levelFigures) })),
    cells: listOf(object('ComparedCell', { ...reference, ...sides(cellFigures) })),
    causes: required(causesType(made, reference)),
    offers,
    labels: required(labels),
  })
}

function causesType({ graphql, builders, enums }: Made, reference: AnswerTypes['reference']) {
  const { required, listOf, text, number, truth, object } = builders
  const { GraphQLFloat, GraphQLString } = graphql
  const causeOf = (facts: GraphQLOutputType) => ({
    change: text,
    fields: listOf(GraphQLString),
    from: facts,
    to: facts,
    effect: number,
  })
  const level = required(enums.level)
  const offer = object('OfferFacts', {
    status: required(enums.status),
    seats: GraphQLFloat,
    evidence: GraphQLFloat,
    fidelity: number,
    practitioners: GraphQLFloat,
    monthsActive: number,
    municipalityShare: number,
    serves: listOf(object('ServedGroup', { level, ageGroup: text, share: GraphQLFloat })),
    themes: listOf(object('AddressedTheme', { theme: text, relevance: number })),
    arenas: listOf(GraphQLString),
    system: truth,
  })
  const need = object('NeedFacts', { prevalence: number, basis: text, priority: number })
  const population = object('PopulationFacts', { population: number, bandYears: number })
  const weights = object('ComparedWeights', {
    universal: number,
    selective: number,
    indicated: number,
  })
  const settings = object('SettingFacts', {
    levelWeights: required(weights),
    unknownEvidence: number,
    arenaTarget: number,
  })
  return object('Causes', {
    together: number,
    offers: listOf(object('OfferCause', { offer: text, title: GraphQLString, ...causeOf(offer) })),
    needs: listOf(object('NeedCause', { ...reference, ...causeOf(need) })),
    populations: listOf(object('PopulationCause', { ageGroup: text, ...causeOf(population) })),
    settings: object('SettingCause', causeOf(settings)),
    arithmetic: number,
    interaction: number,
  })
}
