import { SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { type MunicipalityCoverage, municipalityCoverage } from '../answers/index.ts'
import type { View } from '../core/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import { isRecord } from '../portfolio/index.ts'
import styles from './coverage.module.css'
import { CoveragePage } from './coverage-page.tsx'
import { findOfferPages } from './find-offer-pages.ts'
import { numbersIn } from './numbers.ts'
import { textsIn } from './texts/index.ts'

type Props = DocumentViewServerProps & { coverageOptions: CoveragePluginOptions }

/** The tab "Dekning" of a municipality: the stored result, read with the viewer's own access. */
export async function CoverageView({ initPageResult, searchParams, doc, coverageOptions }: Props) {
  const { req, permissions } = initPageResult
  const { collections } = coverageOptions
  const texts = textsIn(req.i18n.language)
  const number = isRecord(doc) && typeof doc.number === 'string' ? doc.number : ''
  const read = (view: View) => readCoverage(req, coverageOptions, { number, view })
  const view = searchParams?.view === 'withPlans' ? 'withPlans' : 'now'
  const coverage = await read(view)
  if (coverage === null) {
    return (
      <main className={styles.page}>
        <p>{texts.nothingToShow}</p>
      </main>
    )
  }
  const now = view === 'now' ? null : ((await read('now'))?.index ?? null)
  const list = (slug: string) => `${req.payload.config.routes.admin}/collections/${slug}`
  const offers = await findOfferPages(req, {
    collection: collections.offers,
    slugs: coverage.offers.map(({ id }) => id),
  })
  const mayAdd = permissions.collections?.[collections.offers]?.create === true
  const links = { offers, addOffer: mayAdd ? `${list(collections.offers)}/create` : null }
  return (
    <>
      <SetStepNav
        nav={[
          { label: texts.municipalities, url: list(collections.municipalities) },
          {
            label: coverage.municipality.name,
            url: `${list(collections.municipalities)}/${doc.id}`,
          },
          { label: texts.tab },
        ]}
      />
      <CoveragePage
        coverage={coverage}
        links={links}
        now={now}
        numbers={numbersIn(req.i18n.language)}
        texts={texts}
      />
    </>
  )
}

/** Null for a municipality without a result, or one whose figures the reader may not see. */
function readCoverage(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  question: { number: string; view: View },
): Promise<MunicipalityCoverage | null> {
  return municipalityCoverage(req, options, question).catch((error: unknown) => {
    if (isRecord(error) && error.status === 404) return null
    throw error
  })
}
