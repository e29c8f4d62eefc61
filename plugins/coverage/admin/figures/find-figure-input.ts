import type { PayloadRequest } from 'payload'
import {
  municipalityCoverage,
  municipalityInBothViews,
  readView,
  surroundingAreas,
} from '../../answers/index.ts'
import type { CoveragePluginOptions } from '../../options.ts'
import { numbersIn } from '../numbers.ts'
import { fanTextsIn } from '../texts/fan.ts'
import { figureTextsIn } from '../texts/figures/index.ts'
import type { FigureInput, FigureName } from './figure.ts'

type Question = Readonly<{
  number: string
  view: unknown
  /** Only what this figure is made of is asked for. */
  figure: FigureName
  language: string
  linkTo: FigureInput['linkTo']
}>

/**
 * What a figure of a municipality is made of, with the reader's own access.
 *
 * @throws APIError as `municipalityCoverage`
 */
export async function findFigureInput(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { number, view, figure, language, linkTo }: Question,
): Promise<FigureInput> {
  const { now: coverage, withPlans } =
    figure === 'fan' && readView(view) === 'now'
      ? await municipalityInBothViews(req, options, { number })
      : { now: await municipalityCoverage(req, options, { number, view }), withPlans: null }
  const isCompared = figure === 'comparison' && coverage.index !== null
  const { county, nation } = isCompared
    ? await surroundingAreas(req, options, { number, view })
    : { county: null, nation: null }
  return {
    coverage,
    withPlans,
    county,
    nation,
    texts: figureTextsIn(language),
    fanTexts: fanTextsIn(language),
    numbers: numbersIn(language),
    linkTo,
  }
}
