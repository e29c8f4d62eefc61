import { municipalityInBothViews } from '../../../answers/index.ts'
import { norwegianDay } from '../../../norwegian-day.ts'
import { CoverageFan } from '../../fan/coverage-fan.tsx'
import { FigureView } from '../../figure-view.tsx'
import { drawFigure, type Figure } from '../../figures/index.ts'
import { figureTextsIn } from '../../texts/figures/index.ts'
import type { Asked } from '../asked.ts'
import { Frame } from '../frame.tsx'
import { orNull } from '../or-null.ts'
import { findPlans } from './find-plans.ts'
import { MethodPart } from './method-part.tsx'
import { PlansPart } from './plans-part.tsx'
import styles from './report.module.css'
import { FiguresPart, GapsPart, OffersPart } from './table-parts.tsx'

/** The whole portfolio as a page for paper, for the council's plan. */
export async function reportPage(asked: Asked) {
  const { req, options, number, numbers, texts, pageTexts, fanTexts, language, linkTo } = asked
  const both = await orNull(municipalityInBothViews(req, options, { number }))
  if (both === null) return null
  const coverage = both.now
  const withPlans = coverage.index === null ? null : both.withPlans
  const { report } = pageTexts
  const figureTexts = figureTextsIn(language)
  const input = {
    coverage,
    withPlans,
    county: null,
    nation: null,
    texts: figureTexts,
    fanTexts,
    numbers,
    linkTo,
  }
  const heatMap = drawFigure('heat-map', input)
  const trend = drawFigure('trend', input)
  const parts = { asked, coverage }
  return (
    <Frame
      asked={asked}
      fictional={coverage.municipality.fictional}
      hasViews={false}
      isPending={coverage.isPending}
      title={report.title(coverage.municipality.name)}
    >
      <div className={styles.report}>
        <p>{report.made(numbers.day(norwegianDay(new Date())), String(coverage.year))}</p>
        <p className={styles.onScreen}>{report.printHelp}</p>
        <section aria-labelledby="report-fan">
          <h3 id="report-fan">{report.summary}</h3>
          <CoverageFan
            language={language}
            linkTo={linkTo}
            now={coverage}
            withPlans={withPlans}
            writeDrawing={asked.writeDrawing}
          />
        </section>
        <FiguresPart {...parts} />
        <GapsPart {...parts} />
        <FigurePart asked={asked} className={styles.ownPage} figure={heatMap} id="heat-map" />
        <FigurePart asked={asked} figure={trend} id="trend" />
        <OffersPart {...parts} />
        <PlansPart {...parts} plans={await findPlans(req, options, number)} />
        <MethodPart {...parts} />
        <p>{texts.computed(numbers.time(coverage.computedAt), coverage.method)}</p>
      </div>
    </Frame>
  )
}

type FigurePartProps = Readonly<{
  asked: Asked
  figure: Figure
  id: string
  className?: string | undefined
}>

/** A figure under its own title. */
function FigurePart({ asked, figure, id, className }: FigurePartProps) {
  const { pageTexts, numbers, writeDrawing } = asked
  return (
    <section aria-labelledby={`report-${id}`} className={className}>
      <h3 id={`report-${id}`}>{figure.title}</h3>
      <FigureView
        figure={figure}
        id={id}
        legendTitle={pageTexts.legend}
        numbers={numbers}
        writeDrawing={writeDrawing}
      />
    </section>
  )
}
