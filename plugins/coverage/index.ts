import type { Config, Payload, PayloadRequest, Plugin } from 'payload'
import { afterCommit } from '../after-commit/index.ts'
import { addCoverageView } from './admin/add-view.ts'
import { countTouched } from './answers/index.ts'
import {
  type Change,
  changesCollection,
  deleteChanges,
  listChanges,
  settling,
  tryAgain,
  writeDown,
} from './changes/index.ts'
import { coverageEndpoints } from './endpoints.ts'
import { followChanges, type Note } from './follow-changes.ts'
import { coverageQueries } from './graphql/index.ts'
import { keepingHistory, snapshotsCollection } from './history/index.ts'
import { methodsCollection } from './methods/index.ts'
import type { CoveragePluginOptions } from './options.ts'
import { keepResults, resultsCollection } from './results/index.ts'
import { catchingUp, keepUp } from './upkeep/index.ts'

export { concernsMunicipality } from './changes/index.ts'
export type { CoveragePluginOptions } from './options.ts'

type Kept = Readonly<{
  note: Note
  catchUp: () => Promise<void>
  recheck: () => Promise<string[]>
  keepHistory: () => Promise<void>
  /** Whether this process does the work that is left to the job. */
  isWorking: boolean
}>

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
      collections: [
        ...(config.collections ?? []),
        resultsCollection(options),
        snapshotsCollection,
        methodsCollection,
        changesCollection,
      ],
      endpoints: [...(config.endpoints ?? []), ...coverageEndpoints(options)],
      // For the views that ask (admin/ask.ts); Payload keeps it from browsers.
      custom: { ...config.custom, coverage: options },
      graphQL: { ...config.graphQL, queries: coverageQueries(options, config.graphQL?.queries) },
      onInit: async (payload) => {
        await incoming.onInit?.(payload)
        attach(payload, options)
      },
    }
  }

/**
 * Compares every result with its documents and puts right what differs. Returns the numbers of the
 * municipalities where something did.
 */
export function recheckCoverage(payload: Payload): Promise<string[]> {
  return keptBy(payload).recheck()
}

/**
 * Keeps the figures as they stand for the history, which the job does by itself every hour: before
 * something that would disturb it. With a clock of an earlier day, they are kept as that day's.
 */
export function keepCoverageHistory(payload: Payload, clock?: () => Date): Promise<void> {
  return clock ? keepingHistory(payload, clock)() : keptBy(payload).keepHistory()
}

/**
 * How many offers and municipalities get new figures when a property of these documents is changed, as far
 * as the reader sees them; null where no figure depends on it.
 */
export function countTouchedFigures(
  req: PayloadRequest,
  touching: Parameters<typeof countTouched>[2],
): ReturnType<typeof countTouched> {
  return countTouched(req, req.payload.config.custom.coverage, touching)
}

/** Makes this process work for all: computes what waits, checks everything once a day, and keeps the history. */
export function keepCoverageUp(payload: Payload): void {
  const own = keptBy(payload)
  kept.set(payload, { ...own, isWorking: true })
  keepUp(payload, own)
}

function attach(payload: Payload, options: CoveragePluginOptions): void {
  const results = keepResults(payload, options)
  const settle = settling(payload, options, results)
  const catchUp = catchingUp(payload, { results, settle })
  const afterwards = afterCommit<Change>(payload, async (changes) => {
    try {
      const { isLeftToJob } = await tryAgain(() => settle(changes))
      if (isLeftToJob && keptBy(payload).isWorking) workBehind(payload, catchUp)
    } catch (err) {
      // The changes stay written down; the job takes them up.
      payload.logger.error({ err, changes }, 'coverage: not computed after a commit')
    }
  })
  kept.set(payload, {
    note: async (req, touched) => afterwards(req, await writeDown(req, touched)),
    catchUp,
    recheck: async () => {
      const settled = await listChanges(payload, { limit: 1000 })
      const differing = await results.recheck()
      await deleteChanges(payload, settled)
      return differing
    },
    keepHistory: keepingHistory(payload),
    isWorking: false,
  })
}

/** Nobody waits for it. */
function workBehind(payload: Payload, work: () => Promise<void>): void {
  work().catch((err: unknown) => payload.logger.error({ err }, 'coverage: catching up failed'))
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
