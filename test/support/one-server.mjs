import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepFilled } from './filled-database.mjs'
import { runServer } from './run-server.mjs'

/**
 * Jest's global set-up for everything that needs a running server: one server on a database of its
 * own, filled by the real seed. `DATABASE_URI` chooses the engine, as it does for users.
 */
export default async function startOneServer() {
  if (process.env.TEST_SERVER_URL) return
  const folder = mkdtempSync(join(tmpdir(), 'tiltaksvifte-'))
  const server = await runServer({
    DATA_FOLDER: folder,
    PAYLOAD_SECRET: 'a-secret-for-tests-with-32-characters-or-more',
    LOG_LEVEL: 'error',
    RUN_JOBS: 'true',
  })
  const [, password] = server.output().match(/Passord\s+(\S+)/) ?? []
  if (!password) throw new Error(`The server printed no password:\n${server.output()}`)
  const original = await keepFilled({
    DATA_FOLDER: folder,
    DATABASE_URI: process.env.DATABASE_URI,
  })
  Object.assign(process.env, {
    TEST_SERVER_URL: server.url,
    TEST_DATA_FOLDER: folder,
    TEST_PASSWORD: password,
    TEST_ORIGINAL_DATABASE: original,
  })
  globalThis.__tiltaksvifteServer = server
}
