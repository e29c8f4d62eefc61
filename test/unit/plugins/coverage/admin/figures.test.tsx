import { describe, expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { toSvg } from '../../../../../plugins/coverage/admin/downloads/to-svg.tsx'
import { Drawn } from '../../../../../plugins/coverage/admin/drawn.tsx'
import {
  drawFigure,
  type FigureInput,
  figureNames,
} from '../../../../../plugins/coverage/admin/figures/index.ts'
import { numbersIn } from '../../../../../plugins/coverage/admin/numbers.ts'
import { fanTextsIn } from '../../../../../plugins/coverage/admin/texts/fan.ts'
import { figureTextsIn } from '../../../../../plugins/coverage/admin/texts/figures/index.ts'
import type { MunicipalityCoverage } from '../../../../../plugins/coverage/answers/index.ts'
import { aCell } from './a-cell.ts'
import { someFanFigures } from './some-fan-figures.ts'

describe.each(figureNames)('the figure %s', (name) => {
  test('is drawn, told and listed, in every language', () => {
    for (const language of ['nb', 'nn', 'en']) {
      const { title, summary, reading, table } = drawFigure(name, someInput({}, language))
      expect([title, summary, reading].every((text) => text.length > 10)).toBe(true)
      expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true)
      expect(table.rows.length).toBeGreaterThan(0)
    }
  })

  test('is the same in a page as one text and element by element', () => {
    for (const { draw } of drawFigure(name, someInput({})).drawings) {
      const [text, elements] = [renderToStaticMarkup, undefined].map((write) =>
        renderToStaticMarkup(<Drawn drawing={draw('a')} write={write} />),
      )
      expect(text).toBe(elements)
    }
  })

  test('has every part of its picture inside its size', () => {
    const svg = toSvg(drawFigure(name, someInput({})), ['Kilde'])
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })

  test('says that nothing is known of a municipality without offers, and never 0', () => {
    const trend = someInput({}).coverage.trend.map((point) => ({ ...point, effective: null }))
    const figure = drawFigure(name, someInput({ index: null, levels: [], trend }))
    expect(figure.summary).not.toMatch(/\d %/)
    expect(figure.table.rows.flat().filter((value) => value === 0)).toEqual([])
    for (const { draw } of figure.drawings) {
      expect(renderToStaticMarkup(draw('a'))).not.toContain('data-part="effective"')
    }
  })
})

describe('a drawing that leads somewhere', () => {
  test.each(['fan', 'heat-map', 'ladder'] as const)('links what there is a need of: %s', (name) => {
    const [first] = drawFigure(name, someInput({})).drawings
    const markup = first ? renderToStaticMarkup(first.draw('a')) : ''
    expect(markup.match(/<a /g)).toHaveLength(1)
    expect(markup).toContain('href="#selective-6-12"')
  })
})

describe('the ladder', () => {
  test('tells a step without an offer from one without a need', () => {
    const { table } = drawFigure(
      'ladder',
      someInput({
        ladder: [
          {
            theme: 'violence',
            ageGroup: '6-12',
            universal: false,
            selective: false,
            indicated: false,
          },
        ],
      }),
    )
    expect(table.rows).toEqual([['Vold', '6–12 år', null, 'selektivt']])
  })
})

describe('the trend', () => {
  test('of one day says that there is no other', () => {
    const { summary } = drawFigure('trend', someInput({}))
    expect(summary).toContain('bare fra 1. november 2026')
  })

  test('says when the method was another', () => {
    const [point] = someInput({}).coverage.trend
    const trend = point ? [{ ...point, date: '2026-10-01', method: 'annen' }, point] : []
    const { summary } = drawFigure('trend', someInput({ trend }))
    expect(summary).toContain('Siden 1. oktober 2026')
    expect(summary).toContain('Metoden ble endret')
  })
})

function someInput(own: Partial<MunicipalityCoverage>, language = 'nb'): FigureInput {
  const coverage: MunicipalityCoverage = {
    ...someFanFigures({}),
    cells: [{ ...aCell(), need: null }],
    municipality: { number: '9901', name: 'Eksempelvik', fictional: true, href: '' },
    view: 'now',
    at: null,
    snapshot: null,
    year: 2026,
    method: '1-abc',
    computedAt: '2026-11-01T12:00:00.000Z',
    isPending: false,
    assumptions: { cells: 0, weight: 0 },
    trend: [
      {
        date: '2026-11-01',
        year: 2026,
        method: '1-abc',
        effective: 0.25,
        reach: 0.5,
        breadth: 1,
        lower: 0.2,
        upper: 0.3,
        completeness: 1,
      },
    ],
    gaps: [],
    ladder: [
      { theme: 'violence', ageGroup: '6-12', universal: false, selective: true, indicated: false },
    ],
    arenas: [{ level: 'selective', ageGroup: '6-12', arenas: [], ratio: 0 }],
    outside: [],
    enablers: [],
    warnings: [],
    offers: [],
    ...own,
  }
  return {
    coverage,
    withPlans: null,
    county: null,
    nation: null,
    texts: figureTextsIn(language),
    fanTexts: fanTextsIn(language),
    numbers: numbersIn(language),
    linkTo: ({ level, ageGroup }) => `#${level}-${ageGroup}`,
  }
}
