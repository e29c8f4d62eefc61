import type { RequestHandler } from 'express'
import next from 'next'
import { inNorwegian } from './in-known-language.ts'

export type Admin = { handler: RequestHandler; close: () => Promise<void> }

type Options = { isDevelopment: boolean; hostname: string; port: number }

/**
 * The admin pages, served by Next in this process. Preparing takes a while, so it goes on while the
 * API already answers; whoever asks for a page before that waits for it.
 */
export function openAdmin({ isDevelopment, hostname, port }: Options): Admin {
  const app = next({ dev: isDevelopment, dir: process.cwd(), hostname, port })
  const prepared = app.prepare()
  prepared.catch(() => {})
  const handle = app.getRequestHandler()
  return {
    handler: async (request, response) => {
      await prepared
      request.headers = inNorwegian(request.headers)
      await handle(request, response)
    },
    close: () => app.close(),
  }
}
