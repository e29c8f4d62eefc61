import type { Payload } from 'payload'
import { checkLinks } from './keeping/index.ts'
import type { LinksPluginOptions } from './options.ts'

const minutes = 60_000

/** Checks links in a process that works for all: a while after the start, and every ten minutes. */
export function keepChecking(payload: Payload, options: LinksPluginOptions): void {
  let isAtIt = false
  const checkNow = async () => {
    if (isAtIt) return
    isAtIt = true
    try {
      await checkLinks(payload, options, new Date())
    } catch (err) {
      payload.logger.error({ err }, 'links: checking failed')
    } finally {
      isAtIt = false
    }
  }
  setTimeout(checkNow, 2 * minutes).unref()
  setInterval(checkNow, 10 * minutes).unref()
}
