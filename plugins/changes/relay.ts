import { createHash } from 'node:crypto'
import type { Redis } from 'ioredis'
import type { Payload } from 'payload'
import type { Change } from './change.ts'
import { readChanges } from './read-changes.ts'

type Options = Readonly<{
  url: string
  /** Who sends, so that nobody hears of themselves. */
  origin: string
  tell: (changes: readonly Change[]) => void
}>

export type Relay = Readonly<{
  /** Sends changes to whoever listens, if it can; they are in the journal in any case. */
  publish: (changes: readonly Change[]) => void
  start: () => Promise<void>
  stop: () => void
}>

/** In milliseconds: how often a connection is asked whether it lives, and how long it may be silent then. */
const betweenPings = 1000
const longestSilence = 2000

/** In characters of JSON. */
const longestMessage = 100_000

const settings = {
  connectTimeout: longestSilence,
  // A server that is frozen, or a line that is cut, says nothing more.
  socketTimeout: longestSilence,
  enableOfflineQueue: false,
  autoResubscribe: false,
  maxRetriesPerRequest: 0,
  retryStrategy: (attempt: number) => Math.min(attempt * 200, longestSilence),
} as const

/**
 * Tells other processes of changes at once, by Redis. Nothing is left to it: what is not sent, lost
 * or held up is read in the journal within a second, and what comes may be from anybody.
 */
export function relay(
  { logger, secret }: Pick<Payload, 'logger' | 'secret'>,
  { url, origin, tell }: Options,
): Relay {
  // Installations may share a Redis; servers of one installation share the secret.
  const name = createHash('sha256').update(`changes ${secret}`).digest('hex').slice(0, 16)
  const channel = `tiltaksvifte:changes:${name}`
  let connections: readonly Redis[] = []
  let sending: Redis | null = null
  let pinging: NodeJS.Timeout | undefined
  let isAway = false
  let reason: unknown = null

  /** Each is told once, however often a connection is tried. */
  function noteUp(): void {
    if (!isAway || !connections.every(({ status }) => status === 'ready')) return
    logger.warn('changes: Redis is back')
    isAway = false
  }

  function noteAway(): void {
    if (isAway || connections.length === 0) return
    logger.warn({ err: reason }, 'changes: Redis is away; the database tells other servers')
    isAway = true
  }

  function hear(text: string): void {
    if (text.length > longestMessage) return
    const { from, changes } = readMessage(text)
    if (from !== origin && changes) tell(changes)
  }

  return {
    publish: (changes) => {
      if (sending?.status !== 'ready') return
      sending.publish(channel, JSON.stringify({ from: origin, changes })).catch(noteAway)
    },
    start: async () => {
      // Here, so that it is loaded only where it is used.
      const { Redis } = await import('ioredis')
      const listening = new Redis(url, settings)
      sending = new Redis(url, settings)
      connections = [sending, listening]
      for (const connection of connections) {
        connection.on('error', (error: unknown) => {
          reason = error
        })
        connection.on('close', noteAway)
        connection.on('ready', noteUp)
      }
      listening.on('ready', () => listening.subscribe(channel).catch(noteAway))
      listening.on('message', (_channel: string, text: string) => hear(text))
      pinging = setInterval(() => {
        const ready = connections.filter(({ status }) => status === 'ready')
        for (const connection of ready) connection.ping().catch(noteAway)
      }, betweenPings)
      pinging.unref()
    },
    stop: () => {
      clearInterval(pinging)
      const closing = connections
      connections = []
      for (const connection of closing) connection.disconnect()
    },
  }
}

function readMessage(
  text: string,
): Readonly<{ from?: unknown; changes: readonly Change[] | null }> {
  try {
    const message: unknown = JSON.parse(text)
    if (typeof message !== 'object' || message === null) return { changes: null }
    const { from, changes }: Record<string, unknown> = { ...message }
    return { from, changes: readChanges(changes) }
  } catch {
    return { changes: null }
  }
}
