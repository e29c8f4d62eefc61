import type { configToSchema } from '@payloadcms/graphql'
import type { SanitizedConfig } from 'payload'
import { readOthers } from './others.ts'
import { readRelated } from './related.ts'
import { readRoots } from './roots.ts'
import { sourcesOf, type Types } from './sources.ts'

type Build = typeof configToSchema

/** Payload's schema, with resolvers that read what is asked and nothing else; access rules and hooks are Payload's. */
export function schemaThatReadsWhatIsAsked(
  config: SanitizedConfig,
  build: Build,
): ReturnType<Build> {
  let types: Types | null = null
  // Where Payload lets a config add queries it tells which types it has made.
  const queries: SanitizedConfig['graphQL']['queries'] = (graphql, made) => {
    types = made
    return config.graphQL.queries?.(graphql, made) ?? {}
  }
  const built = build({ ...config, graphQL: { ...config.graphQL, queries } })
  if (types === null) throw new Error('GraphQL: Payload has not told of its types.')
  const sources = sourcesOf(config, types)
  readRoots(built.schema, sources)
  readRelated(built.schema, sources)
  readOthers(built.schema)
  return built
}
