import { configToSchema } from '@payloadcms/graphql'
import { defaultFieldResolver, type GraphQLField, type GraphQLSchema } from 'graphql'
import type { SanitizedConfig } from 'payload'
import { isWriteConflict } from '../../../plugins/write-conflicts/index.ts'
import { repeatOnConflict } from '../repeat-on-conflict.ts'

export type Schema = ReturnType<typeof configToSchema>

const schemas = new WeakMap<SanitizedConfig, Schema>()

/** The schema of a config, built once; Payload's own handler builds it per request in development. */
export function schemaOf(config: SanitizedConfig): Schema {
  const kept = schemas.get(config)
  if (kept) return kept
  const built = configToSchema(config)
  repeatMutations(built.schema)
  schemas.set(config, built)
  return built
}

/** Each mutation is a transaction of its own, so each is repeated by itself when it loses against another. */
function repeatMutations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) repeat(field)
}

function repeat(field: GraphQLField<unknown, unknown>): void {
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = async (...given) => {
    const { value, error } = await repeatOnConflict({
      attempt: () => settle(async () => resolve(...given)),
      lost: (outcome) => isWriteConflict(outcome.error),
    })
    if (error !== undefined) throw error
    return value
  }
}

async function settle(work: () => Promise<unknown>): Promise<{ value?: unknown; error?: unknown }> {
  try {
    return { value: await work() }
  } catch (error) {
    return { error }
  }
}
