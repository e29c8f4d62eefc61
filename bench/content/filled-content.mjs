import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addPrograms, startFront } from '../servers/start.mjs'
import { databaseBeside } from './engines.mjs'
import { withMongo } from './mongo.mjs'

const filled = new Map()

/**
 * A database of this run, filled by the real seed the first time it is asked for.
 *
 * @param programs how many invented programmes it has beside those of the seed
 * @returns `{ variables, password }`: what a server needs to run on it, and the administrator's
 *   password
 */
export function filledContent({ name, uri }, { programs = 0 } = {}) {
  const key = `${name}, ${programs}`
  if (!filled.has(key)) {
    const own = uri && programs > 0 ? databaseBeside(uri, programs) : uri
    filled.set(key, { uri: own, filling: fill(own, programs) })
  }
  return filled.get(key).filling
}

async function fill(uri, programs) {
  const variables = {
    DATA_FOLDER: mkdtempSync(join(tmpdir(), 'tiltaksvifte-bench-')),
    PAYLOAD_SECRET: 'a-secret-for-the-bench-with-32-characters',
    ...(uri ? { DATABASE_URI: uri } : {}),
  }
  const server = await startFront(variables)
  await server.stop()
  const [, password] = server.output().match(/Passord\s+(\S+)/) ?? []
  if (programs > 0) await addPrograms(programs, variables)
  return { variables, password }
}

/** Takes away everything this run has filled. */
export async function removeContent() {
  for (const { uri, filling } of filled.values()) {
    const { variables } = await filling
    rmSync(variables.DATA_FOLDER, { recursive: true, force: true })
    if (uri) await withMongo(uri, (database) => database.dropDatabase())
  }
}
