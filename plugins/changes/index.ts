import { randomUUID } from 'node:crypto'
import type { Config, Payload, Plugin } from 'payload'
import type { Change } from './change.ts'
import { type ChangeFeed, listeners } from './feed.ts'
import { followJournal, JOURNAL, journalCollection, openJournal } from './journal/index.ts'
import { mergeChanges } from './merge-changes.ts'
import { observeCommits } from './observe-commits.ts'
import { observeWrites } from './observe-writes.ts'
import type { ChangesPluginOptions } from './options.ts'
import { recordBehind } from './record-behind.ts'
import { relay } from './relay.ts'
import { shorten } from './shorten.ts'

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
    collections: [...(incoming.collections ?? []), journalCollection],
    onInit: async (payload) => {
      checkSlugs(options, payload)
      if (!Reflect.has(payload, key)) await attach(payload, options)
      await incoming.onInit?.(payload)
    },
  })

export function changesOf(payload: Payload): ChangeFeed {
  const feed: ChangeFeed | undefined = Reflect.get(payload, key)
  if (feed) return feed
  throw new Error('changesPlugin: its onInit has not run. Do not open Payload with disableOnInit.')
}

async function attach(payload: Payload, options: ChangesPluginOptions): Promise<void> {
  const { db } = payload
  const origin = randomUUID()
  const journal = await openJournal(payload)
  const { subscribe, tell } = listeners(payload)
  const tellElsewhere = (changes: readonly Change[]) => tell(mergeChanges(changes), 'elsewhere')
  const follower = followJournal(payload, { journal, origin, interval: 1000, tell: tellElsewhere })
  const { redisUrl: url } = options
  const toOthers = url ? relay(payload, { url, origin, tell: tellElsewhere }) : null
  const behind = recordBehind(payload, async (merged) => {
    const changes = shorten(merged)
    await journal.nextRow()({ origin, changes })
    toOthers?.publish(changes)
  })
  const note = observeCommits(payload, {
    begin: () => {
      const writeRow = journal.nextRow()
      return (changes, transaction) =>
        writeRow({ origin, changes: shorten(mergeChanges(changes)) }, transaction)
    },
    afterCommit: (changes) => {
      const merged = mergeChanges(changes)
      tell(merged, 'here')
      toOthers?.publish(shorten(merged))
    },
    withoutTransaction: (changes) => {
      tell(mergeChanges(changes), 'here')
      behind.add(changes)
    },
  })
  const follows = { ...options, ignored: [...options.ignored, JOURNAL] }
  observeWrites(payload, follows, note)

  const feed: ChangeFeed = {
    follows,
    subscribe,
    age: follower.age,
    start: async () => {
      await follower.start()
      await toOthers?.start()
    },
    stop: async () => {
      toOthers?.stop()
      await follower.stop()
    },
  }
  const { destroy } = db
  db.destroy = async () => {
    await feed.stop()
    await behind.end()
    await destroy?.call(db)
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
