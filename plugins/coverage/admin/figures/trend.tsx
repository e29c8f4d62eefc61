import { type Line, LineDrawing, lineSize } from '../drawings/index.ts'
import type { Figure, FigureInput } from './figure.ts'
import { share, type Table, text } from './table.ts'

type Point = FigureInput['coverage']['trend'][number]

/** The headline figures of every day that is kept, as lines. */
export function drawTrend(input: FigureInput): Figure {
  const { coverage, texts, numbers } = input
  const { title, reading } = texts.trend
  const summary = summarise(input)
  const points = coverage.trend
  const draw = (id: string) => (
    <LineDrawing
      band={points.map(({ date, lower, upper }) => ({ day: date, lower, upper }))}
      dayText={numbers.day}
      description={`${reading} ${summary}`}
      id={id}
      lines={linesOf(points, input)}
      percent={numbers.percent}
      title={title}
    />
  )
  const isEmpty = points.every(({ effective }) => effective === null)
  return {
    title,
    summary,
    reading,
    table: tableOf(input),
    drawings: isEmpty ? [] : [{ key: 'lines', draw }],
    picture: { ...lineSize, draw },
    legend: [],
  }
}

function linesOf(points: readonly Point[], { texts }: FigureInput): readonly Line[] {
  const { effective, reach, breadth } = texts.columns
  const line = (figure: 'effective' | 'reach' | 'breadth') =>
    points.map((point) => ({ day: point.date, share: point[figure] }))
  return [
    {
      key: 'effective',
      title: effective,
      colour: 'universal',
      dash: 'none',
      points: line('effective'),
    },
    { key: 'reach', title: reach, colour: 'selective', dash: '9 4', points: line('reach') },
    { key: 'breadth', title: breadth, colour: 'indicated', dash: '2 4', points: line('breadth') },
  ]
}

function summarise({ coverage, texts, numbers }: FigureInput): string {
  const { nothing, oneDay, summary, methods } = texts.trend
  const known = coverage.trend.flatMap(({ date, effective, method }) =>
    effective === null ? [] : [{ date, effective, method }],
  )
  const [first, last] = [known.at(0), known.at(-1)]
  if (!first || !last) return nothing
  if (first === last) return oneDay(numbers.day(first.date))
  const { percent, day } = numbers
  const isOther = known.some(({ method }) => method !== last.method)
  const said = summary(percent(first.effective), percent(last.effective), day(first.date))
  return isOther ? `${said} ${methods}` : said
}

function tableOf({ coverage, texts, numbers }: FigureInput): Table {
  const { columns } = texts
  return {
    caption: texts.trend.caption,
    columns: [
      text(columns.day),
      share(columns.effective),
      share(columns.lower),
      share(columns.upper),
      share(columns.reach),
      share(columns.breadth),
      text(columns.method),
    ],
    rows: coverage.trend
      .toReversed()
      .map(({ date, effective, lower, upper, reach, breadth, method }) => [
        numbers.day(date),
        effective,
        lower,
        upper,
        reach,
        breadth,
        method,
      ]),
  }
}
