import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import type { View } from '../../core/index.ts'
import type { CoveragePluginOptions } from '../../options.ts'
import { isRecord } from '../../portfolio/index.ts'
import type { WriteDrawing } from '../drawn.tsx'
import { groupAnchor } from '../group-anchor.ts'
import { type Numbers, numbersIn } from '../numbers.ts'
import { type FanTexts, fanTextsIn } from '../texts/fan.ts'
import { type Texts, textsIn } from '../texts/index.ts'
import { type PageTexts, pageTextsIn } from '../texts/pages/index.ts'
import { type PageName, pathOf } from './page-names.ts'

/** What a page of the coverage is asked for. */
export type Asked = Readonly<{
  req: PayloadRequest
  options: CoveragePluginOptions
  page: PageName
  number: string
  view: View
  /** The rest of the address, as whoever asks has written it. */
  parameters: Readonly<Record<string, string | string[] | undefined>>
  /** Where the municipality is edited, and its offers and programmes are. */
  home: string
  list: (collection: string) => string
  /** Where the needs of a level and age group are, on the page of this view. */
  linkTo: (group: Readonly<{ level: string; ageGroup: string }>) => string
  /** Where the files of figures are. */
  files: Readonly<{ folder: string; query: string }>
  mayAddOffers: boolean
  language: string
  numbers: Numbers
  texts: Texts
  pageTexts: PageTexts
  fanTexts: FanTexts
  writeDrawing: WriteDrawing
}>

/** What the admin's request for a page of a municipality asks for. An unknown view is that of today. */
export function readAsked(
  { initPageResult, searchParams, doc }: DocumentViewServerProps,
  { options, page, writeDrawing }: Pick<Asked, 'options' | 'page' | 'writeDrawing'>,
): Asked {
  const { req, permissions } = initPageResult
  const { collections } = options
  const { language } = req.i18n
  const { routes } = req.payload.config
  const number = isRecord(doc) && typeof doc.number === 'string' ? doc.number : ''
  const view = searchParams?.view === 'withPlans' ? 'withPlans' : 'now'
  const list = (collection: string) => `${routes.admin}/collections/${collection}`
  const home = `${list(collections.municipalities)}/${doc.id}`
  const inView = view === 'now' ? '' : `?view=${view}`
  return {
    req,
    options,
    page,
    number,
    view,
    parameters: searchParams ?? {},
    home,
    list,
    linkTo: (group) => `${home}${pathOf('overview')}${inView}${groupAnchor(group)}`,
    files: {
      folder: `${routes.api}/coverage/municipalities/${number}/figures`,
      query: new URLSearchParams({ view, locale: req.locale ?? 'nb' }).toString(),
    },
    mayAddOffers: permissions.collections?.[collections.offers]?.create === true,
    language,
    numbers: numbersIn(language),
    texts: textsIn(language),
    pageTexts: pageTextsIn(language),
    fanTexts: fanTextsIn(language),
    writeDrawing,
  }
}
