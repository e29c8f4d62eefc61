import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'

type Asked = Readonly<{ params: Readonly<{ filename: string }> }>

/** Payload calls a file that is not there a fault of ours, and logs it; it is an address that does not exist. */
export const answerMissingFile =
  (folder: string) =>
  (_req: unknown, { params: { filename } }: Asked): Response | undefined => {
    if (existsSync(join(folder, basename(filename)))) return undefined
    const message = `No file ${JSON.stringify(filename.slice(0, 80))}.`
    return Response.json({ errors: [{ code: 'not-found', message }] }, { status: 404 })
  }
