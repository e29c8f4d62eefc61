import { type ChildProcess, spawn } from 'node:child_process'
import { freePort } from './free-port.mjs'
import type { OwnDatabase } from './own-database.ts'
import { quickPasswords } from './run-server.mjs'

/** Where in the database's work the first that comes is held. */
export type Barrier = Readonly<{
  call: 'find' | 'findOne' | 'commitTransaction'
  when: 'before' | 'after'
  /** Of a read. */
  collection?: string
}>

/** What the server's process says. */
export type Held = Readonly<{ port?: number; isHeld?: true; reads?: number }>

export type HeldServer = Readonly<{
  url: string
  /** Holds the next that comes to the barrier. @returns resolves when it stands there */
  hold: (barrier: Barrier) => Promise<unknown>
  release: () => void
  /** How many times levels were read since this was last asked. */
  countReads: () => Promise<number>
  stop: () => Promise<unknown>
}>

/** Starts a server whose database can be held; see server-with-barriers.ts. */
export async function startHeldServer(database: OwnDatabase): Promise<HeldServer> {
  const port = String(await freePort())
  const child = spawn(
    process.execPath,
    [
      '--conditions=production',
      '--import',
      quickPasswords,
      '--import',
      'tsx',
      'test/support/server-with-barriers.ts',
    ],
    {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        NODE_ENV: 'production',
        LOG_LEVEL: 'error',
        PORT: port,
        PUBLIC_URL: `http://localhost:${port}`,
        REQUESTS_PER_MINUTE: '1000000',
        ...database,
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  )
  await told(child, ({ port: open }) => open !== undefined)
  return {
    url: `http://localhost:${port}`,
    hold: (barrier) => {
      const held = told(child, ({ isHeld }) => isHeld === true)
      child.send({ hold: barrier })
      return held
    },
    release: () => child.send({ release: true }),
    countReads: async () => {
      const counted = told(child, ({ reads }) => reads !== undefined)
      child.send({ count: true })
      return (await counted).reads ?? 0
    },
    stop: () => {
      const ended = new Promise((resolve) => child.once('close', resolve))
      child.kill()
      return ended
    },
  }
}

function told(child: ChildProcess, isIt: (said: Held) => boolean): Promise<Held> {
  return new Promise((resolve, reject) => {
    const listen = (said: Held) => {
      if (!isIt(said)) return
      child.off('message', listen)
      resolve(said)
    }
    child.on('message', listen)
    child.once('close', (code) => reject(new Error(`The server ended with ${code}.`)))
  })
}
