import type { Config, Payload, Plugin } from 'payload'
import { addCoverageView } from './admin/add-view.ts'
import { afterCommit } from './after-commit.ts'
import { coverageEndpoints } from './endpoints.ts'
import { followChanges, type Note } from './follow-changes.ts'
import { coverageQueries } from './graphql/index.ts'
import type { CoveragePluginOptions } from './options.ts'
import type { Id } from './portfolio/index.ts'
import { keepResults, type ResultKeeper, resultsCollection } from './results/index.ts'

export type { CoveragePluginOptions } from './options.ts'

type Kept = { results: ResultKeeper; note: Note }

const kept = new WeakMap<Payload, Kept>()

/** Portfolio coverage: a stored result for every municipality, the endpoints and queries that answer with it, and its view in the admin. */
export const coveragePlugin =
  (options: CoveragePluginOptions): Plugin =>
  (incoming: Config): Config => {
    checkSlugs(options, incoming)
    const note: Note = async (req, touched) => keptBy(req.payload).note(req, touched)
    const config = addCoverageView(followChanges(incoming, options, note), options)
    return {
      ...config,
      collections: [...(config.collections ?? []), resultsCollection(options)],
      endpoints: [...(config.endpoints ?? []), ...coverageEndpoints(options)],
      graphQL: { ...config.graphQL, queries: coverageQueries(options, config.graphQL?.queries) },
      onInit: async (payload) => {
        await incoming.onInit?.(payload)
        attach(payload, options)
      },
    }
  }

/** Recomputes every municipality and returns how many results changed: after seeding and at every start. */
export function refreshAllCoverage(payload: Payload): Promise<number> {
  return keptBy(payload).results.refreshAll()
}

function attach(payload: Payload, options: CoveragePluginOptions): void {
  const results = keepResults(payload, options)
  const changes = afterCommit<Id | 'all'>(payload, async (items) => {
    if (items.has('all')) await results.refreshAll()
    else await results.refresh([...items].filter((item) => item !== 'all'))
  })
  const note: Note = (req, touched) => changes.note(req, touched === 'all' ? ['all'] : touched)
  kept.set(payload, { results, note })
}

function keptBy(payload: Payload): Kept {
  const found = kept.get(payload)
  if (found) return found
  throw new Error('coveragePlugin: its onInit has not run. Do not open Payload with disableOnInit.')
}

/** A wrong slug would leave figures that silently never change. */
function checkSlugs({ collections, globals }: CoveragePluginOptions, config: Config): void {
  const known = {
    collection: (config.collections ?? []).map(({ slug }) => slug),
    global: (config.globals ?? []).map(({ slug }) => slug),
  }
  const given = [
    ...Object.values(collections).map((slug) => ({ kind: 'collection', slug }) as const),
    ...Object.values(globals).map((slug) => ({ kind: 'global', slug }) as const),
  ]
  for (const { kind, slug } of given) {
    if (known[kind].some((each) => each === slug)) continue
    throw new Error(
      `coveragePlugin: unknown ${kind} ${JSON.stringify(slug)}. Known: ${known[kind].join(', ')}.`,
    )
  }
}
