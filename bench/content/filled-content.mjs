import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startFront } from '../servers/start.mjs'
import { withMongo } from './mongo.mjs'

const filled = new Map()

/**
 * A database of this run, filled by the real seed the first time it is asked for.
 *
 * @returns `{ variables, password }`: what a server needs to run on it, and the administrator's
 *   password
 */
export function filledContent(engine) {
  if (!filled.has(engine)) filled.set(engine, fill(engine))
  return filled.get(engine)
}

async function fill({ uri }) {
  const variables = {
    DATA_FOLDER: mkdtempSync(join(tmpdir(), 'tiltaksvifte-bench-')),
    PAYLOAD_SECRET: 'a-secret-for-the-bench-with-32-characters',
    ...(uri ? { DATABASE_URI: uri } : {}),
  }
  const server = await startFront(variables)
  await server.stop()
  const [, password] = server.output().match(/Passord\s+(\S+)/) ?? []
  return { variables, password }
}

/** Takes away everything this run has filled. */
export async function removeContent() {
  for (const [{ uri }, filling] of filled) {
    const { variables } = await filling
    rmSync(variables.DATA_FOLDER, { recursive: true, force: true })
    if (uri) await withMongo(uri, (database) => database.dropDatabase())
  }
}
