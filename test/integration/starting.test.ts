import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createClient } from '@libsql/client'
import { freePort } from '../support/free-port.mjs'
import { ownDatabase } from '../support/own-database.ts'
import { runServer } from '../support/run-server.mjs'

/** Starts the server with these settings, which must stop it with one sentence and no stack trace. */
async function expectRefusal(settings: Record<string, string>, sentence: RegExp): Promise<void> {
  const server = await runServer({ ...ownDatabase(), ...settings })
  expect(await server.ended).toBe(1)
  expect(server.errors()).toMatch(sentence)
  expect(server.errors()).not.toMatch(/\n\s+at /)
  expect(server.errors().trim().split('\n')).toHaveLength(2)
}

// Each setting's own sentence is promised in test/unit; here, that it ends the start and nothing else is said.
describe('a start that cannot be', () => {
  test.each([
    [{ DATABASE_URI: 'postgres://me:word@db/x' }, /DATABASE_URI: must begin with/],
    [{ DATABASE_URI: 'mongodb://127.0.0.1:1/x?replicaSet=rs0' }, /MongoDB must answer/],
    [
      { DATABASE_URI: 'mongodb://127.0.0.1:27017/x', TILTAKSVIFTE_MODE: 'production' },
      /replica set/,
    ],
    [{ PAYLOAD_SECRET: 'short' }, /PAYLOAD_SECRET: must have at least 32/],
    [{ SMTP_URL: 'smtp://smtp.example.no' }, /MAIL_FROM: is required/],
  ])('with %j says why in one sentence', async (settings, sentence) => {
    await expectRefusal(settings, sentence)
  })

  test('says so when production has no secret', async () => {
    const { PAYLOAD_SECRET: _left, ...settings } = ownDatabase()
    const server = await runServer({ ...settings, TILTAKSVIFTE_MODE: 'production' })
    expect(await server.ended).toBe(1)
    expect(server.errors()).toMatch(/PAYLOAD_SECRET: is required in production/)
  })

  test('never shows the password of the database', async () => {
    const server = await runServer({ ...ownDatabase(), DATABASE_URI: 'postgres://me:hush@db/x' })
    await server.ended
    expect(server.output()).not.toContain('hush')
  })

  test('says so when the port is in use', async () => {
    const other = createServer((socket) => socket.destroy())
    await new Promise<void>((resolve) => other.listen(0, () => resolve()))
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await expectRefusal({ PORT: String(port) }, /PORT: \d+ is in use/).finally(() => other.close())
  })

  test('says so when the data folder cannot be written in', async () => {
    const file = join(ownDatabase().DATA_FOLDER, 'file')
    writeFileSync(file, '')
    await expectRefusal({ DATA_FOLDER: join(file, 'data') }, /Data folder .* must be a folder/)
  })

  test('says so when the database is no database', async () => {
    const file = join(ownDatabase().DATA_FOLDER, 'noise.db')
    writeFileSync(file, 'This is a letter and not a database.'.repeat(100))
    await expectRefusal({ DATABASE_URI: `file:${file}` }, /is not a whole SQLite database/)
  })

  test.each(['cut off', 'garbled'])('says so when the database is %s', async (how) => {
    const file = join(ownDatabase().DATA_FOLDER, 'damaged.db')
    await writeDatabase(file)
    await damage(file, how)
    await expectRefusal({ DATABASE_URI: `file:${file}` }, /is not a whole SQLite database/)
  })
})

/** A real database of some two hundred pages. */
async function writeDatabase(file: string): Promise<void> {
  const client = createClient({ url: `file:${file}` })
  await client.execute('CREATE TABLE offers (id INTEGER PRIMARY KEY, title TEXT)')
  await client.execute(
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) INSERT INTO offers SELECT i, printf('%.4000c', 'x') FROM n",
  )
  client.close()
}

async function damage(file: string, how: string): Promise<void> {
  const { open, truncate } = await import('node:fs/promises')
  if (how === 'cut off') return truncate(file, 100_000)
  const handle = await open(file, 'r+')
  await handle.write(Buffer.alloc(60_000, 0xa5), 0, 60_000, 4096)
  await handle.close()
}

test('a server that is still opening says that it lives and is not ready', async () => {
  const port = await freePort()
  const starting = runServer({ ...ownDatabase(), PORT: String(port) })
  const answers = new Set<string>()
  while (!answers.has('/ready 200')) {
    for (const path of ['/health', '/ready']) {
      const answer = await fetch(`http://localhost:${port}${path}`).catch(() => null)
      if (answer) answers.add(`${path} ${answer.status}`)
    }
  }
  await (await starting).stop()
  expect(answers).toEqual(new Set(['/health 200', '/ready 503', '/ready 200']))
})
