import { SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import type { ReactElement } from 'react'
import type { CoveragePluginOptions } from '../options.ts'
import { isRecord } from '../portfolio/index.ts'
import styles from './coverage.module.css'
import type { WriteDrawing } from './drawn.tsx'
import { type Asked, readAsked } from './pages/asked.ts'
import { figurePage } from './pages/figure-page.tsx'
import { overviewPage } from './pages/overview.tsx'
import { type PageName, pathOf } from './pages/page-names.ts'
import { reportPage } from './pages/report/report-page.tsx'
import { whatIfPage } from './pages/what-if/what-if-page.tsx'

type Props = DocumentViewServerProps & {
  coverageOptions: CoveragePluginOptions
  coveragePage: PageName
  writeDrawing: WriteDrawing
}

/** Each answers null for a municipality without figures that the reader may see. */
const pages: Readonly<Record<PageName, (asked: Asked) => Promise<ReactElement | null>>> = {
  overview: overviewPage,
  'heat-map': (asked) => figurePage(asked, 'heat-map'),
  ladder: (asked) => figurePage(asked, 'ladder'),
  arenas: (asked) => figurePage(asked, 'arenas'),
  trend: (asked) => figurePage(asked, 'trend'),
  comparison: (asked) => figurePage(asked, 'comparison'),
  'what-if': whatIfPage,
  report: reportPage,
}

/** The pages behind the tab "Dekning" of a municipality, read with the viewer's own access. */
export async function CoverageView({
  coverageOptions: options,
  coveragePage,
  writeDrawing,
  ...props
}: Props) {
  const asked = readAsked(props, { options, page: coveragePage, writeDrawing })
  const { texts, pageTexts, home, list } = asked
  const name = isRecord(props.doc) ? String(props.doc.name) : ''
  const isFirst = coveragePage === 'overview'
  const shown = await pages[coveragePage](asked)
  return (
    <>
      <SetStepNav
        nav={[
          { label: texts.municipalities, url: list(options.collections.municipalities) },
          { label: name, url: home },
          { label: texts.tab, ...(isFirst ? {} : { url: `${home}${pathOf('overview')}` }) },
          ...(isFirst ? [] : [{ label: pageTexts.pages[coveragePage] }]),
        ]}
      />
      {shown ?? (
        <main className={styles.page}>
          <p>{texts.nothingToShow}</p>
        </main>
      )}
    </>
  )
}
