import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Answer, type Api, administratorAt, api } from '../../support/api.ts'
import { filledDatabase } from '../../support/own-database.ts'
import { runServer } from '../../support/run-server.mjs'
import { switchboard } from '../../support/switchboard.ts'

let server: Awaited<ReturnType<typeof runServer>>
let line: Awaited<ReturnType<typeof switchboard>> | null = null
let reader: Api
let editor: Api

const kept = '/api/levels?sort=key'
const howOf = ({ headers }: Answer) => headers.get('cache-status')

/** A server that reaches its database over a line that can be cut; SQLite has none. */
beforeAll(async () => {
  const database = await filledDatabase()
  const { DATABASE_URI } = database
  if (DATABASE_URI) {
    const uri = new URL(DATABASE_URI)
    line = await switchboard({ hostname: uri.hostname, port: Number(uri.port || 27017) })
    uri.host = `127.0.0.1:${line.port}`
    // It would be told the database's own address, and go past the line.
    uri.searchParams.set('directConnection', 'true')
    database.DATABASE_URI = uri.href
  }
  server = await runServer({ ...database, STALE_READS_SECONDS: '20', LOG_LEVEL: 'fatal' })
  reader = api(undefined, server.url)
  editor = await administratorAt(server.url)
}, 180_000)

afterAll(async () => {
  await server?.stop()
  await line?.close()
})

async function until(what: () => Promise<boolean>, patience = 40_000): Promise<void> {
  const deadline = Date.now() + patience
  while (!(await what())) {
    if (Date.now() > deadline) throw new Error('It never came to that.')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

describe('a database that is there', () => {
  test('is asked once, and answers are marked as nothing but kept', async () => {
    await reader.get(kept)
    const answer = await reader.get(kept)
    expect(howOf(answer)).toBe('tiltaksvifte; hit')
    expect([answer.headers.get('warning'), answer.headers.get('age')]).toEqual([null, null])
    expect((await reader.get('/ready')).status).toBe(200)
  })
})

// An embedded database goes with its process, and there is no line to cut.
const onAServer = process.env.DATABASE_URI?.startsWith('mongodb') ? describe : () => {}

onAServer('a database that is away', () => {
  test('leaves public reads as they were, marked as old, for a stated time', async () => {
    const before = await reader.get(kept)
    line?.cut()
    await until(async () => howOf(await reader.get(kept)) === 'tiltaksvifte; hit; detail=stale')
    const begun = Date.now()
    const old = await reader.get(kept)
    expect(Date.now() - begun).toBeLessThan(3000)
    expect([old.status, old.body]).toEqual([200, before.body])
    expect(old.headers.get('warning')).toBe('111 - "Revalidation Failed"')
    expect(Number(old.headers.get('age'))).toBeGreaterThanOrEqual(2)
    expect(old.headers.get('cache-control')).toBe('no-store')
    const ready = await reader.get('/ready')
    expect([ready.status, ready.body]).toEqual([
      503,
      { status: 'database-unreachable', answers: 'kept-public-reads' },
    ])
    expect((await reader.get('/health')).status).toBe(200)
    // What was never asked for is not there.
    expect((await reader.get('/api/levels?sort=-key')).status).toBeGreaterThanOrEqual(500)
    // Past twenty seconds nobody is told what may long have been taken back.
    await until(async () => (await reader.get(kept)).status >= 500)
  }, 120_000)

  test('is asked again when it is back', async () => {
    line?.mend()
    await until(async () => howOf(await reader.get(kept)) === 'tiltaksvifte; hit')
    const [level] = (await reader.get(kept)).body.docs
    await until(
      async () =>
        (await editor.patch(`/api/levels/${level.id}`, { title: 'Tilbake' })).status === 200,
    )
    expect((await reader.get(kept)).body.docs[0].title).toBe('Tilbake')
  }, 120_000)
})
