import type { PayloadRequest } from 'payload'
import { checkWords } from './check-words.ts'
import { readerOf, refuseBadPage } from './refuse-bad-page.ts'

type Arguments = Readonly<Record<string, unknown>>

/**
 * Checks what is asked of the versions of a global. No hook of Payload's runs before it asks the
 * database for those, so each door calls this.
 *
 * @throws APIError 400
 */
export function checkGlobalQuestion(slug: string, args: Arguments, req: PayloadRequest): void {
  const { config } = req.payload
  const global = config.globals.find((each) => each.slug === slug)
  checkWords(global?.flattenedFields ?? [], { where: args.where, sort: args.sort }, req)
  refuseBadPage({ args, reader: readerOf(req), maxDepth: config.maxDepth })
}
