import type { SurroundingAreas } from '../../answers/index.ts'
import { LEVELS } from '../../core/index.ts'
import { type Compared, ComparisonDrawing, comparisonSize } from '../drawings/index.ts'
import { titlesOf } from '../titles-of.ts'
import type { Figure, FigureInput } from './figure.ts'
import { share, type Table, text } from './table.ts'

type Row = Readonly<{
  key: string
  title: string
  shares: Readonly<Record<Compared, number | null>>
}>

/** The municipality beside its county and the nation. */
export function drawComparison(input: FigureInput): Figure {
  const { coverage, texts, numbers } = input
  const { title, reading } = texts.comparison
  const compared = listCompared(input)
  const rows = listRows(input)
  const summary = summarise(input)
  const draw = (id: string) => (
    <ComparisonDrawing
      compared={compared}
      description={`${reading} ${summary}`}
      id={id}
      percent={numbers.percent}
      rows={rows}
      title={title}
    />
  )
  return {
    title,
    summary,
    reading,
    table: tableOf(rows, input),
    drawings: coverage.index === null ? [] : [{ key: 'comparison', draw }],
    picture: { ...comparisonSize(rows.length, compared.length), draw },
    legend: [],
  }
}

function listCompared({ coverage, county, nation, texts }: FigureInput) {
  const all = [
    { key: 'municipality', title: coverage.municipality.name, index: coverage.index },
    { key: 'county', title: county?.name ?? '', index: county?.index ?? null },
    { key: 'nation', title: texts.comparison.inNation, index: nation?.index ?? null },
  ] as const
  return all.filter(({ index }) => index !== null).map(({ key, title }) => ({ key, title }))
}

function listRows({ coverage, county, nation, texts }: FigureInput): readonly Row[] {
  const { columns, comparison } = texts
  const figures = ['effective', 'reach', 'breadth'] as const
  const levelIn = (area: Pick<SurroundingAreas['nation'], 'levels'> | null, name: string) =>
    area?.levels.find(({ level }) => level === name)?.effective ?? null
  return [
    ...figures.map((figure) => ({
      key: figure,
      title: columns[figure],
      shares: {
        municipality: coverage.index?.[figure] ?? null,
        county: county?.index?.[figure] ?? null,
        nation: nation?.index?.[figure] ?? null,
      },
    })),
    ...LEVELS.map((level) => ({
      key: level,
      title: comparison.levelOf(titlesOf(coverage.labels.levels)(level)),
      shares: {
        municipality: levelIn(coverage, level),
        county: levelIn(county, level),
        nation: levelIn(nation, level),
      },
    })),
  ]
}

function summarise({ coverage, county, nation, texts, numbers }: FigureInput): string {
  const { comparison } = texts
  if (coverage.index === null) return comparison.nothing
  const { percent, count } = numbers
  const counted = ({ municipalities }: SurroundingAreas['nation']) =>
    [count(municipalities.withData), count(municipalities.total)] as const
  const beside = [
    ...(county?.index
      ? [comparison.county(county?.name ?? '', percent(county.index.effective), ...counted(county))]
      : []),
    ...(nation?.index
      ? [comparison.nation(percent(nation.index.effective), ...counted(nation))]
      : []),
  ]
  const own = comparison.municipality(percent(coverage.index.effective))
  return [
    `${[own, ...beside].join(', ')}.`,
    ...(county?.index ? [] : [comparison.noCounty]),
    ...(nation?.index ? [] : [comparison.noNation]),
  ].join(' ')
}

function tableOf(rows: readonly Row[], { coverage, county, texts }: FigureInput): Table {
  return {
    caption: texts.comparison.caption,
    columns: [
      text(texts.columns.figure),
      share(coverage.municipality.name),
      share(county?.name ?? '–'),
      share(texts.comparison.inNation),
    ],
    rows: rows.map(({ title, shares }) => [
      title,
      shares.municipality,
      shares.county,
      shares.nation,
    ]),
  }
}
