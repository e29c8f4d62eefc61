import type { Payload } from 'payload'
import type { Change } from './change.ts'
import type { ChangesPluginOptions } from './options.ts'

export type Listener = (changes: readonly Change[], from: 'here' | 'elsewhere') => void

export type ChangeFeed = Readonly<{
  /** What is told, and whose it is: whoever follows reads must take the same for granted. */
  follows: ChangesPluginOptions
  /**
   * Listeners are called synchronously: after the commit and before the write is answered (`here`),
   * or when another process's change becomes known (`elsewhere`). They must not throw.
   */
  subscribe: (listener: Listener) => () => void
  /**
   * Milliseconds since this process last knew for certain everything that others had committed. Stays
   * near the poll interval while all is well, and grows while the database cannot be reached.
   */
  age: () => number
  /** Begins to listen to other processes. */
  start: () => Promise<void>
  stop: () => Promise<void>
}>

/** Tells every listener, whatever the others do. */
export function listeners({ logger }: Payload) {
  const all = new Set<Listener>()
  return {
    subscribe: (listener: Listener) => {
      all.add(listener)
      return () => void all.delete(listener)
    },
    tell: (...given: Parameters<Listener>): void => {
      if (given[0].length === 0) return
      for (const listener of all) {
        try {
          listener(...given)
        } catch (err) {
          // The change is stored; whoever made it must not be told otherwise.
          logger.error({ err }, 'changes: a listener threw')
        }
      }
    },
  }
}
