import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionAfterErrorHook, PayloadRequest } from 'payload'

const upload = 'media:upload'

/** Keeps what the files of a request are called before their ending, so that they can be found again. */
export function rememberUpload(req: PayloadRequest, name: string): void {
  req.context[upload] = name
}

/** Payload writes files before the document is stored. When that fails, nothing would ever remove them. */
export const removeLeftovers =
  (folder: string): CollectionAfterErrorHook =>
  async ({ req }) => {
    const name = req.context[upload]
    if (typeof name !== 'string') return
    const files = await readdir(folder)
    const own = files.filter((file) => file.startsWith(name))
    await Promise.all(own.map((file) => rm(join(folder, file), { force: true })))
  }
