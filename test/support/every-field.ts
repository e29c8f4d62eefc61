import * as graphql from 'graphql'
import { type GraphQLOutputType, getNamedType, isObjectType, isOutputType } from 'graphql'
import { coverageQueries } from '../../plugins/coverage/graphql/index.ts'

type Query =
  | 'coverage'
  | 'coverageChanges'
  | 'coverageCounties'
  | 'coverageMethod'
  | 'coverageOverview'
  | 'evaluateCoverage'
  | 'recommendPrograms'
  | 'simulateCoverage'

/** A selection of every field, at every depth, of one of the plugin's queries. */
export function everyField(query: Query): string {
  // The options and Payload's context are for resolvers, and none of those runs here.
  const queries = coverageQueries({} as never)(graphql, {} as never)
  const { type } = Object(queries[query])
  if (!isOutputType(type)) throw new Error(`The plugin has no query ${query}.`)
  return selectionOf(type)
}

function selectionOf(given: GraphQLOutputType): string {
  const type = getNamedType(given)
  if (!isObjectType(type)) return ''
  const fields = Object.values(type.getFields()).map(
    ({ name, type: inner }) => `${name} ${selectionOf(inner)}`,
  )
  return `{ ${fields.join(' ')} }`
}
