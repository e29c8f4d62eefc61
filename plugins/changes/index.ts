import type { Config, Payload, Plugin } from 'payload'
import type { Change } from './change.ts'
import { type ChangeFeed, listeners } from './feed.ts'
import { mergeChanges } from './merge-changes.ts'
import { observeCommits } from './observe-commits.ts'
import { observeWrites } from './observe-writes.ts'
import type { ChangesPluginOptions } from './options.ts'

export type { Change } from './change.ts'
export type { ChangeFeed } from './feed.ts'
export type { ChangesPluginOptions } from './options.ts'

/** On the instance and under a name that all share: Next has its own copy of this file, but not of Payload's instance. */
const key = Symbol.for('tiltaksvifte.changes')

/**
 * Knows what every committed write changed and tells whoever keeps something made of it. To be the
 * last plugin that wraps the database: its `onInit` comes before those of the others, so that what
 * they write after a commit is told as well, and the commit itself before that.
 */
export const changesPlugin =
  (options: ChangesPluginOptions): Plugin =>
  (incoming: Config): Config => ({
    ...incoming,
    onInit: async (payload) => {
      checkSlugs(options, payload)
      if (!Reflect.has(payload, key)) attach(payload, options)
      await incoming.onInit?.(payload)
    },
  })

export function changesOf(payload: Payload): ChangeFeed {
  const feed: ChangeFeed | undefined = Reflect.get(payload, key)
  if (feed) return feed
  throw new Error('changesPlugin: its onInit has not run. Do not open Payload with disableOnInit.')
}

function attach(payload: Payload, options: ChangesPluginOptions): void {
  const { subscribe, tell } = listeners(payload)
  const tellHere = (changes: readonly Change[]) => tell(mergeChanges(changes), 'here')
  const note = observeCommits(payload, {
    beforeCommit: async () => {},
    afterCommit: tellHere,
    withoutTransaction: async (changes) => tellHere(changes),
  })
  observeWrites(payload, options, note)
  const feed: ChangeFeed = {
    follows: options,
    subscribe,
    age: () => 0,
    start: async () => {},
    stop: async () => {},
  }
  Object.defineProperty(payload, key, { value: feed })
}

/** A wrong slug would leave changes that nobody hears of, or that everybody does. */
function checkSlugs({ ignored, owners }: ChangesPluginOptions, { collections }: Payload): void {
  const unknown = [...ignored, ...Object.keys(owners)].find((slug) => !(slug in collections))
  if (unknown === undefined) return
  throw new Error(
    `changesPlugin: unknown collection ${JSON.stringify(unknown)}. Known: ${Object.keys(collections).join(', ')}.`,
  )
}
