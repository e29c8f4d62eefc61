import { configToSchema } from '@payloadcms/graphql'
import type { SanitizedConfig } from 'payload'

export type Schema = ReturnType<typeof configToSchema>

const schemas = new WeakMap<SanitizedConfig, Schema>()

/** The schema of a config, built once; Payload's own handler builds it per request in development. */
export function schemaOf(config: SanitizedConfig): Schema {
  const kept = schemas.get(config)
  if (kept) return kept
  const built = configToSchema(config)
  schemas.set(config, built)
  return built
}
