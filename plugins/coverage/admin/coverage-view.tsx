import type { DocumentViewServerProps } from 'payload'
import { municipalityCoverage } from '../answers/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import { isRecord } from '../portfolio/index.ts'
import { CoveragePage } from './coverage-page.tsx'
import { numbersIn } from './numbers.ts'
import { textsIn } from './texts.ts'

type Props = DocumentViewServerProps & { coverageOptions: CoveragePluginOptions }

/** The tab "Dekning" of a municipality: the stored result, read with the viewer's own access. */
export async function CoverageView({ initPageResult, searchParams, doc, coverageOptions }: Props) {
  const { req } = initPageResult
  const texts = textsIn(req.i18n.language)
  const number = isRecord(doc) && typeof doc.number === 'string' ? doc.number : null
  const view = searchParams?.view === 'withPlans' ? 'withPlans' : 'now'
  const coverage =
    number === null
      ? null
      : await municipalityCoverage(req, coverageOptions, { number, view }).catch(missing)
  if (coverage === null) return <p className="gutter--left gutter--right">{texts.none}</p>
  const { admin } = req.payload.config.routes
  return (
    <CoveragePage
      coverage={coverage}
      numbers={numbersIn(req.i18n.language)}
      offersHref={`${admin}/collections/${coverageOptions.collections.offers}`}
      texts={texts}
    />
  )
}

/** A municipality that is not stored yet has no result; any other error is one. */
function missing(error: unknown): null {
  if (isRecord(error) && error.status === 404) return null
  throw error
}
