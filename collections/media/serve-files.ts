import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'

type Asked = Readonly<{ doc?: unknown; params: Readonly<{ filename: string }> }>

const kept = /\.(jpe?g|png|webp|gif|avif|pdf)$/i

/**
 * Answers for what is no file of ours; Payload calls one that is not there a fault of the server's, and
 * would serve whatever else lies in the folder. It also asks here, without a document, when a form names
 * a file instead of bringing one: there are none to be had that way.
 */
export const answerMissingFile =
  (folder: string) =>
  (_req: unknown, { doc, params: { filename } }: Asked): Response | undefined => {
    if (doc === null) return undefined
    if (kept.test(filename) && existsSync(join(folder, basename(filename)))) return undefined
    const message = `No file ${JSON.stringify(filename.slice(0, 80))}.`
    return Response.json({ errors: [{ code: 'not-found', message }] }, { status: 404 })
  }

/** Only pictures are shown in place; whatever else is saved by whoever opens it. */
export function saveUnlessPicture({ headers }: { headers: Headers }): Headers {
  const isPicture = /^image\/(jpeg|png|webp|gif|avif)$/.test(headers.get('content-type') ?? '')
  if (!isPicture) headers.set('content-disposition', 'attachment')
  return headers
}
