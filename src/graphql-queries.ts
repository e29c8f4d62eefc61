import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ConfigurationError } from './configuration-error.ts'

/** Queries by the SHA-256 of their text. */
export type GraphqlQueries = ReadonlyMap<string, string>

/**
 * The only queries GraphQL answers, from the file that `GRAPHQL_QUERIES` names: a JSON object of
 * texts by their SHA-256, as GraphQL Code Generator and other tools write it. Null when any may be asked.
 *
 * @throws ConfigurationError
 */
export function readGraphqlQueries(file: string | undefined): GraphqlQueries | null {
  if (file === undefined) return null
  const entries = Object.entries(readObject(file))
  if (entries.length === 0) throw wrong(file, 'It is empty.')
  return new Map(
    entries.map(([hash, query]) => {
      if (typeof query !== 'string') throw wrong(file, `${hash} is no text.`)
      const own = createHash('sha256').update(query).digest('hex')
      if (own !== hash.toLowerCase()) throw wrong(file, `${hash} is the hash of another text.`)
      return [own, query]
    }),
  )
}

function readObject(file: string): object {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch (error) {
    throw wrong(file, error instanceof Error ? error.message : '')
  }
  throw wrong(file, 'It holds something else.')
}

const wrong = (file: string, what: string) =>
  new ConfigurationError(
    `GRAPHQL_QUERIES: must name a JSON file with an object of queries by the SHA-256 of their text. Received ${JSON.stringify(file)}: ${what} Leave it out to let any query be asked.`,
  )
