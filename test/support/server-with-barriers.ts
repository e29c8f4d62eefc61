import type { Payload } from 'payload'
import config, { environment } from '../../payload.config.ts'
import { start } from '../../src/server/start.ts'
import type { Barrier, Held } from './barriers.ts'

/**
 * The API in a process of its own whose database can be held, at a place its parent names: before
 * or after it is asked, before or after a commit. Everything else is as it is for users.
 */
type Call = (...args: unknown[]) => Promise<unknown>

let wanted: Barrier | null = null
let release: (() => void) | null = null
let reads = 0

process.on('message', (message: { hold?: Barrier; release?: true; count?: true }) => {
  if (message.hold) wanted = message.hold
  if (message.release) release?.()
  if (message.count) {
    process.send?.({ reads } satisfies Held)
    reads = 0
  }
})

const running = await start({
  config,
  environment,
  withAdmin: false,
  // The database is open, and nothing else has wrapped it for reading yet.
  beforeAnswering: async ({ db }) => {
    for (const name of ['find', 'findOne', 'commitTransaction']) hold(db, name)
  },
})
process.send?.({ port: running.port } satisfies Held)

function hold(db: Payload['db'], name: string): void {
  const calls = db as unknown as Record<string, Call>
  const call = calls[name]
  if (!call) return
  calls[name] = async (...args) => {
    const [first] = args
    const collection = isRecord(first) ? first.collection : undefined
    const isWanted = (when: Barrier['when']) =>
      wanted?.when === when && wanted.call === name && wanted.collection === collection
    if (collection === 'levels') reads += 1
    if (isWanted('before')) await waitHere()
    const result = await call.apply(db, args)
    if (isWanted('after')) await waitHere()
    return result
  }
}

/** The first that comes here waits; others pass. */
async function waitHere(): Promise<void> {
  wanted = null
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  process.send?.({ isHeld: true } satisfies Held)
  await released
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
