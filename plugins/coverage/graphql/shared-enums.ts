import { BASES, FIGURES, LEVELS, STATUSES, VIEWS } from '../core/index.ts'
import type { GraphQL } from './graphql.ts'

/** The words the answers and the input share. */
export function sharedEnums({ GraphQLEnumType }: GraphQL) {
  const enumOf = (name: string, words: readonly string[]) =>
    new GraphQLEnumType({
      name,
      values: Object.fromEntries(words.map((word) => [word, { value: word }])),
    })
  return {
    level: enumOf('CoverageLevelKey', LEVELS),
    view: enumOf('CoverageView', VIEWS),
    basis: enumOf('CoverageBasis', BASES),
    status: enumOf('CoverageOfferStatus', STATUSES),
    figure: enumOf('CoverageFigure', FIGURES),
  }
}

export type SharedEnums = ReturnType<typeof sharedEnums>
