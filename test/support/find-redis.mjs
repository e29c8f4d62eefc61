import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * The redis-server of this machine, which tests start, freeze and kill.
 *
 * @returns {{ binary: string } | { skip: string }} `skip` is the reason and the remedy
 */
export function findRedis() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const binary = folders.map((folder) => join(folder, 'redis-server')).find(isProgram)
  return binary
    ? { binary }
    : { skip: 'no redis-server on the PATH. Install it: apt-get install redis-server' }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
