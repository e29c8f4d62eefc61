import type { PayloadRequest } from 'payload'
import { askCoverage } from '../../../plugins/coverage/admin/index.ts'
import { figuresIn } from '../write-figures.ts'
import { loadFacts, wayProgress } from './facts/index.ts'
import { findWorkPlace } from './find-work-place.ts'
import { wayTextsIn } from './texts/index.ts'
import type { WayContext } from './way-context.ts'

/** What is known about a municipality's way; null where the reader does not work. */
export async function loadWay(
  req: PayloadRequest,
  number: string,
  search: WayContext['search'] = {},
): Promise<WayContext | null> {
  const found = await findWorkPlace(req, number)
  if (found === null) return null
  const { language } = req.i18n
  const coverage = await askCoverage(req, { number })
  const facts = await loadFacts(req, {
    municipality: found.place.id,
    hasFigures: coverage !== null && coverage.index !== null,
  })
  return {
    req,
    admin: req.payload.config.routes.admin,
    language,
    texts: wayTextsIn(language),
    figures: figuresIn(language),
    ...found,
    coverage,
    facts,
    progress: wayProgress(facts),
    search,
  }
}
