import type { configToSchema } from '@payloadcms/graphql'
import { defaultFieldResolver, type GraphQLField, type GraphQLSchema } from 'graphql'
import type { SanitizedConfig } from 'payload'
import { isWriteConflict } from '../../../plugins/write-conflicts/index.ts'
import { repeatOnConflict } from '../repeat-on-conflict.ts'
import { checkGlobalVersions } from './check-global-versions.ts'
import { schemaThatReadsWhatIsAsked } from './reading/index.ts'
import { sayNoToAdmin } from './say-no-to-admin.ts'
import { stopAtDeadline } from './stop-at-deadline.ts'

export type Schema = ReturnType<typeof configToSchema>

const schemas = new WeakMap<SanitizedConfig, Promise<Schema>>()

/**
 * The schema of a config, built once, when it is first asked for: a server that has just started
 * answers sooner. Payload's own handler builds it per request in development.
 */
export function schemaOf(config: SanitizedConfig): Promise<Schema> {
  const schema = schemas.get(config) ?? buildSchema(config)
  schemas.set(config, schema)
  return schema
}

async function buildSchema(config: SanitizedConfig): Promise<Schema> {
  const { configToSchema } = await import('@payloadcms/graphql')
  const built = schemaThatReadsWhatIsAsked(config, configToSchema)
  closeMutations(built.schema)
  sayNoToAdmin(built.schema)
  checkGlobalVersions(built.schema, config)
  repeatMutations(built.schema)
  stopAtDeadline(built.schema)
  return built
}

/**
 * Sign-in has one door, where attempts are counted; here thirty would fit in one request. The others
 * have theirs in collections/users.
 */
function closeMutations(schema: GraphQLSchema): void {
  const mutations = schema.getMutationType()?.getFields() ?? {}
  for (const name of closedMutations) {
    delete mutations[name]
  }
}

const closedMutations = [
  'loginUser',
  'forgotPasswordUser',
  'resetPasswordUser',
  'unlockUser',
  'verifyEmailUser',
]

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
