import { APIError, type PayloadRequest } from 'payload'
import { norwegianDay } from '../../norwegian-day.ts'
import type { CoveragePluginOptions } from '../../options.ts'
import { drawFigure, type Figure, figureNames, findFigureInput } from '../figures/index.ts'
import { textsIn } from '../texts/index.ts'
import { toCsv } from './csv.ts'
import { toSvg } from './to-svg.tsx'

type Question = Readonly<{ number: string; file: string; view: unknown }>

/**
 * A figure of a municipality as a file, with the reader's own access and in the reader's language:
 * counts that are hidden elsewhere are hidden here.
 *
 * @throws APIError as `municipalityCoverage`; 404 for a file there is not
 */
export async function answerFigure(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { number, file, view }: Question,
): Promise<Response> {
  const { language } = req.i18n
  const { figure: name, format } = readFile(file, options)
  const linkTo = () => null
  const input = await findFigureInput(req, options, {
    number,
    view,
    figure: name,
    language,
    linkTo,
  })
  const { municipality, computedAt, method } = input.coverage
  const texts = textsIn(language)
  const notes = [
    `${municipality.name} · ${texts.views[input.coverage.view]}`,
    ...(municipality.fictional ? [texts.fictional] : []),
    texts.computed(input.numbers.time(computedAt), method),
  ]
  const { type, write } = formats[format]
  const content = await write(drawFigure(name, input), { notes, options })
  const fileName = `tiltaksvifte-${number}-${name}-${norwegianDay(new Date())}.${format}`
  return new Response(content, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${fileName}"`,
    },
  })
}

type Written = Readonly<{ notes: readonly string[]; options: CoveragePluginOptions }>

const formats = {
  svg: {
    type: 'image/svg+xml; charset=utf-8',
    write: (figure: Figure, { notes }: Written) => toSvg(figure, notes),
  },
  png: {
    type: 'image/png',
    write: async (figure: Figure, { notes, options }: Written) =>
      new Uint8Array((await options.drawPng?.(toSvg(figure, notes))) ?? []),
  },
  csv: { type: 'text/csv; charset=utf-8', write: ({ table }: Figure) => toCsv(table) },
} as const

type Format = keyof typeof formats

function readFile(file: string, { drawPng }: CoveragePluginOptions) {
  const known = figureNames.flatMap((figure) =>
    (['svg', 'png', 'csv'] as const satisfies readonly Format[])
      .filter((format) => format !== 'png' || drawPng)
      .map((format) => ({ figure, format })),
  )
  const found = known.find(({ figure, format }) => `${figure}.${format}` === file)
  if (found) return found
  throw new APIError(
    `No figure ${JSON.stringify(file.slice(0, 40))}. Ask for one of ${known.map(({ figure, format }) => `${figure}.${format}`).join(', ')}.`,
    404,
    { code: 'not-found', field: 'file' },
    true,
  )
}
