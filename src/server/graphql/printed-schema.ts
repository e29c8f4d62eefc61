import { lexicographicSortSchema, printSchema } from 'graphql'
import type { SanitizedConfig } from 'payload'
import { schemaOf } from './schema.ts'

/** The schema as sites are answered by it, in GraphQL's own language and an order that does not depend on the code's. */
export async function printedSchema(config: SanitizedConfig): Promise<string> {
  const { schema } = await schemaOf(config)
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
