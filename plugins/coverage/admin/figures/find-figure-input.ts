import type { PayloadRequest } from 'payload'
import {
  countyCoverage,
  countyOfMunicipality,
  municipalityCoverage,
  nationCoverage,
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
  const coverage = await municipalityCoverage(req, options, { number, view })
  const showsPlans = figure === 'fan' && coverage.view === 'now'
  const withPlans = showsPlans
    ? await municipalityCoverage(req, options, { number, view: 'withPlans' })
    : null
  const isCompared = figure === 'comparison' && coverage.index !== null
  const county = isCompared ? await countyOfMunicipality(req, options, number) : null
  return {
    coverage,
    withPlans,
    county: county === null ? null : await countyCoverage(req, options, { county, view }),
    nation: isCompared ? await nationCoverage(req, options, { view }) : null,
    texts: figureTextsIn(language),
    fanTexts: fanTextsIn(language),
    numbers: numbersIn(language),
    linkTo,
  }
}
