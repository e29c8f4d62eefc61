import type { GraphQL } from './graphql.ts'
import type { SharedEnums } from './shared-enums.ts'
import type { TypeBuilders } from './type-builders.ts'

/** The answers about figures, field for field as REST gives them, and the parts others are made of. */
export function answerTypes(graphql: GraphQL, builders: TypeBuilders, enums: SharedEnums) {
  const { GraphQLBoolean, GraphQLFloat, GraphQLInt } = graphql
  const { required, listOf, text, number, truth, object } = builders
  const { level, view } = enums
  const reference = { level: required(level), ageGroup: text, theme: text }
  const cellReference = object('CellReference', reference)
  const cell = {
    ...reference,
    target: GraphQLFloat,
    weight: GraphQLFloat,
    reach: GraphQLFloat,
    effective: GraphQLFloat,
    gap: GraphQLFloat,
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
  }
  const origin = { source: graphql.GraphQLString, year: GraphQLInt }
  const need = object('Need', {
    population: required(object('Population', { count: number, countedAs: text, ...origin })),
    prevalence: number,
    basis: text,
    years: number,
    priority: number,
    ...origin,
    assumption: truth,
    isOwn: truth,
    template: object('TemplateNeed', {
      prevalence: number,
      basis: text,
      assumption: truth,
      ...origin,
    }),
  })
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
    cells: listOf(object('Cell', cell)),
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
  const labels = object('Labels', {
    levels: named,
    ageGroups: named,
    themes: named,
    arenas: named,
  })
  const municipality = object('Municipality', {
    number: text,
    name: text,
    fictional: truth,
    href: text,
  })
  const offer = object('Offer', { id: text, title: text, status: text, href: text })
  const offers = listOf(offer)
  const coverage = object('Evaluation', parts)
  const assumptions = object('Assumptions', { cells: required(GraphQLInt), weight: number })
  return {
    index: parts.index,
    levels: parts.levels,
    reference,
    labels,
    municipality,
    offer,
    offers,
    assumptions,
    coverage,
    municipalityCoverage: object('OfMunicipality', {
      municipality: required(municipality),
      view: required(view),
      at: graphql.GraphQLString,
      snapshot: graphql.GraphQLString,
      year: required(GraphQLInt),
      method: text,
      computedAt: text,
      isPending: truth,
      trend: listOf(
        object('TrendPoint', {
          date: text,
          year: required(GraphQLInt),
          method: text,
          effective: GraphQLFloat,
          reach: GraphQLFloat,
          breadth: GraphQLFloat,
          lower: GraphQLFloat,
          upper: GraphQLFloat,
          completeness: GraphQLFloat,
        }),
      ),
      assumptions: required(assumptions),
      ...parts,
      cells: listOf(object('MunicipalCell', { ...cell, need })),
      offers,
      labels: required(labels),
    }),
    recomputation: object('Recomputation', {
      pending: required(GraphQLInt),
      of: required(GraphQLInt),
      since: graphql.GraphQLString,
      changes: required(GraphQLInt),
    }),
    method: object('Method', {
      version: text,
      isInForce: truth,
      usedFrom: graphql.GraphQLString,
      definitions: listOf(object('Definition', { number: required(GraphQLInt), name: text, text })),
      settings: required(
        object('Settings', {
          evidenceFactors: listOf(object('EvidenceFactor', { rating: text, factor: number })),
          levelWeights: required(
            object('LevelWeights', { universal: number, selective: number, indicated: number }),
          ),
          arenaTarget: number,
          sources: required(
            object('SettingSources', {
              evidenceFactors: required(object('EvidenceFactorSource', origin)),
              levelWeights: required(object('LevelWeightSource', origin)),
              arenaTarget: required(object('ArenaTargetSource', origin)),
            }),
          ),
        }),
      ),
      ageGroups: listOf(object('AgeGroup', { key: text, bandYears: number })),
      template: listOf(
        object('TemplateCell', {
          ...reference,
          prevalence: number,
          basis: text,
          priority: number,
          assumption: truth,
          ...origin,
        }),
      ),
      limits: required(
        object('Limits', {
          offers: required(GraphQLInt),
          cells: required(GraphQLInt),
          candidates: required(GraphQLInt),
          links: required(GraphQLInt),
          exactCandidates: required(GraphQLInt),
          searchMilliseconds: required(GraphQLInt),
        }),
      ),
      sources: listOf(graphql.GraphQLString),
    }),
  }
}

export type AnswerTypes = ReturnType<typeof answerTypes>
