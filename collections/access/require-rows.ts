import type { CollectionConfig, Config, Endpoint, GlobalConfig, SanitizedConfig } from 'payload'
import { doorMatrix, machineMatrix } from './door-matrix.ts'
import { fieldMatrix } from './field-matrix.ts'
import { listFields } from './list-fields.ts'
import { globalMatrix, matrix } from './matrix.ts'

/** The operations whose default in Payload is "whoever is signed in", or for fields "everybody". */
const stated = ['create', 'read', 'update', 'delete', 'readVersions'] as const
const statedWithAccounts = [...stated, 'unlock', 'admin'] as const
const statedOfGlobals = ['read', 'update', 'readVersions'] as const

/**
 * Refuses to start with anything the role matrix does not mention, or with an operation left to
 * Payload's default. To be asked before Payload fills its defaults in, when all else is in place.
 *
 * @throws Error naming the first
 */
export function requireRows(config: Config): void {
  for (const collection of config.collections ?? []) requireCollection(collection)
  for (const global of config.globals ?? []) requireGlobal(global)
  for (const endpoint of config.endpoints ?? []) requireDoor(endpoint)
  for (const operation of ['run', 'queue', 'cancel'] as const) {
    requireStated('jobs', operation, config.jobs?.access?.[operation])
  }
}

/** The same for the collections that Payload adds after its plugins. */
export function requireRowsOfPayload(config: SanitizedConfig): SanitizedConfig {
  for (const { slug } of config.collections) requireMention('collection', slug, known.collection)
  return config
}

const known = {
  collection: { ...matrix, ...machineMatrix },
  global: globalMatrix,
  field: fieldMatrix,
  endpoint: doorMatrix,
}

const files = {
  collection: 'matrix.ts',
  global: 'matrix.ts',
  field: 'field-matrix.ts',
  endpoint: 'door-matrix.ts',
}

function requireCollection(collection: CollectionConfig): void {
  const { slug, access, auth, endpoints } = collection
  requireMention('collection', slug, known.collection)
  for (const operation of auth ? statedWithAccounts : stated) {
    requireStated(slug, operation, access?.[operation])
  }
  requireFields(collection)
  for (const endpoint of endpoints || []) requireDoor(endpoint, `/${slug}`)
}

function requireGlobal(global: GlobalConfig): void {
  const { slug, access, endpoints } = global
  requireMention('global', slug, known.global)
  for (const operation of statedOfGlobals) requireStated(slug, operation, access?.[operation])
  requireFields(global)
  for (const endpoint of endpoints || []) requireDoor(endpoint, `/globals/${slug}`)
}

function requireFields({ slug, fields }: Pick<GlobalConfig, 'slug' | 'fields'>): void {
  for (const { path, field } of listFields(fields)) {
    if (!('access' in field) || !field.access) continue
    requireMention('field', `${slug}.${path}`, known.field)
  }
}

const requireDoor = (endpoint: Pick<Endpoint, 'method' | 'path'>, under = ''): void =>
  requireMention('endpoint', nameDoor(endpoint, under), known.endpoint)

/** A route as the matrix names it. */
export const nameDoor = ({ method, path }: Pick<Endpoint, 'method' | 'path'>, under = ''): string =>
  `${method} ${under}${path}`

function requireMention(kind: keyof typeof known, name: string, rows: object): void {
  if (Object.hasOwn(rows, name)) return
  throw new Error(
    `accessMatrix: the ${kind} ${JSON.stringify(name)} is not in the role matrix, and what is not there is refused. Give it a row in collections/access/${files[kind]}.`,
  )
}

function requireStated(slug: string, operation: string, access: unknown): void {
  if (typeof access === 'function') return
  throw new Error(
    `accessMatrix: ${JSON.stringify(slug)} leaves ${JSON.stringify(operation)} to Payload's default, which is whoever is signed in. Give it access: accessOf(…), or a function of its own.`,
  )
}
