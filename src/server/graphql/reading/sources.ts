import type { GraphQLNamedType } from 'graphql'
import {
  buildVersionCollectionFields,
  type Collection,
  type FlattenedField,
  findByIDOperation,
  findOneOperation,
  findOperation,
  findVersionByIDOperation,
  findVersionByIDOperationGlobal,
  findVersionsOperation,
  findVersionsOperationGlobal,
  type GraphQLExtension,
  type PayloadRequest,
  type SanitizedConfig,
  type Where,
} from 'payload'
import type { Select } from './select-of.ts'

/** What a query is given that reads documents. The schema has checked it. */
export type Arguments = Readonly<{
  id?: string
  locale?: PayloadRequest['locale']
  fallbackLocale?: PayloadRequest['fallbackLocale']
  draft?: boolean
  limit?: number
  page?: number
  pagination?: boolean
  sort?: string
  trash?: boolean
  where?: Where
}>

/** What Payload's operations take. */
export type Wish = Readonly<
  Omit<Arguments, 'locale' | 'fallbackLocale' | 'sort'> & {
    req: PayloadRequest
    select: Select | undefined
    sort?: string[]
    depth: 0
    disableErrors?: boolean
    overrideAccess?: false
  }
>

/** Where the documents of one type come from and what they are made of; null where nothing may be left out. */
export type Source = Readonly<{
  fields: readonly FlattenedField[] | null
  one: (wish: Wish) => Promise<unknown>
  many: (wish: Wish) => Promise<{ docs: readonly Document[] }>
}>

export type Id = string | number
export type Document = Readonly<{ id: Id }>

export type Types = Pick<Parameters<GraphQLExtension>[1], 'collections' | 'globals'>

/** The sources by the types that Payload has made for them. A type is known from its schema, so that no name is guessed. */
export function sourcesOf(config: SanitizedConfig, types: Types): Map<GraphQLNamedType, Source> {
  const sources = new Map<GraphQLNamedType, Source>()
  for (const collection of Object.values(types.collections))
    addCollection(config, collection, sources)
  addGlobals(types, sources)
  return sources
}

function addCollection(
  payloadConfig: SanitizedConfig,
  collection: Collection,
  sources: Map<GraphQLNamedType, Source>,
): void {
  const { config, graphQL } = collection
  if (!graphQL) return
  sources.set(graphQL.type, {
    fields: hasHooks(config) ? null : config.flattenedFields,
    one: (wish) => findByIDOperation({ ...wish, id: wish.id ?? '', collection }),
    many: (wish) => findOperation({ ...wish, collection }),
  })
  if (!graphQL.versionType) return
  sources.set(graphQL.versionType, {
    fields: hasHooks(config) ? null : buildVersionCollectionFields(payloadConfig, config, true),
    one: (wish) => findVersionByIDOperation({ ...wish, id: wish.id ?? '', collection }),
    many: (wish) => findVersionsOperation({ ...wish, collection }),
  })
}

function addGlobals({ globals }: Types, sources: Map<GraphQLNamedType, Source>): void {
  for (const [index, globalConfig] of globals.config.entries()) {
    const types = globals.graphQL ? globals.graphQL[index] : undefined
    if (!types) continue
    const { slug } = globalConfig
    sources.set(types.type, {
      fields: hasHooks(globalConfig) ? null : globalConfig.flattenedFields,
      one: (wish) => findOneOperation({ ...wish, slug, globalConfig }),
      many: async () => ({ docs: [] }),
    })
    if (!types.versionType) continue
    sources.set(types.versionType, {
      // Payload looks for what is asked of the version in what is asked of its row, and takes the rest away.
      fields: null,
      one: (wish) => findVersionByIDOperationGlobal({ ...wish, id: wish.id ?? '', globalConfig }),
      many: (wish) => findVersionsOperationGlobal({ ...wish, globalConfig }),
    })
  }
}

/** Whether code of its own looks at the documents as they are read. */
const hasHooks = ({
  hooks,
}: {
  hooks?: { afterRead?: unknown[]; beforeRead?: unknown[] }
}): boolean => Boolean(hooks?.afterRead?.length || hooks?.beforeRead?.length)
