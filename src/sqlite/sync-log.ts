import { open } from 'node:fs/promises'

/**
 * Makes sure that what has been committed is on the disk. A commit writes into the log that lies
 * beside the file; to wait there until the disk has it would stop the process, so that is left to
 * another thread. Whoever comes while one is under way shares the next.
 */
export function syncingLog(file: string): () => Promise<void> {
  let current: Promise<unknown> = Promise.resolve()
  let next: Promise<void> | null = null

  return () => {
    next ??= Promise.allSettled([current]).then(() => {
      next = null
      const syncing = syncFile(`${file}-wal`)
      current = syncing
      return syncing
    })
    return next
  }
}

/** By its name, because SQLite makes the log anew now and then. */
async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.datasync()
  } finally {
    await file.close()
  }
}
