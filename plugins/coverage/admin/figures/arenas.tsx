import { LEVELS, type Level } from '../../core/index.ts'
import { type GridBlock, GridDrawing, gridSize, StepsCell } from '../drawings/index.ts'
import { titlesOf } from '../titles-of.ts'
import type { Figure, FigureInput } from './figure.ts'
import { count, type Table, text } from './table.ts'

/** Where families of each level and age group meet an offer. */
export function drawArenas(input: FigureInput): Figure {
  const { texts, coverage } = input
  const { title, reading } = texts.arenas
  const blocks = blocksOf(input)
  const summary = summarise(input)
  const drawing = (shown: readonly GridBlock[]) => (id: string) => (
    <GridDrawing blocks={shown} description={`${reading} ${summary}`} id={id} title={title} />
  )
  return {
    title,
    summary,
    reading,
    table: tableOf(input),
    drawings:
      coverage.index === null
        ? []
        : blocks.map((block) => ({ key: block.key, draw: drawing([block]) })),
    picture: { ...gridSize(blocks), draw: drawing(blocks) },
    legend: [
      { sign: 'effective', text: texts.arenas.there },
      { sign: 'no-need', text: texts.arenas.none },
    ],
  }
}

const columns = 3

function blocksOf({ coverage, linkTo }: FigureInput): readonly GridBlock[] {
  const { labels, arenas } = coverage
  const used = labels.arenas.filter(({ key }) => arenas.some((row) => row.arenas.includes(key)))
  const each = Math.max(1, Math.ceil(used.length / columns))
  const parts = Array.from({ length: Math.ceil(used.length / each) }, (_, part) =>
    used.slice(part * each, (part + 1) * each),
  )
  return parts.map((part, place) => ({
    key: String(place),
    title: null,
    columns: labels.ageGroups.map((group) => group.title),
    rows: part.map(({ key, title }) => ({
      key,
      title,
      cells: labels.ageGroups.map((group) => {
        const isThere = (level: Level) =>
          arenas.some(
            (row) => row.level === level && row.ageGroup === group.key && row.arenas.includes(key),
          )
        const there = LEVELS.filter(isThere)
        const step = (level: Level) => (isThere(level) ? ('offer' as const) : ('no-need' as const))
        const steps = {
          universal: step('universal'),
          selective: step('selective'),
          indicated: step('indicated'),
        }
        const [level] = there
        const levels = there.map(titlesOf(labels.levels)).join(', ').toLowerCase()
        return {
          label: `${title}, ${group.title}: ${levels}`,
          href: level ? linkTo({ level, ageGroup: group.key }) : null,
          draw: (box, id) => <StepsCell box={box} id={id} steps={steps} />,
        }
      }),
    })),
  }))
}

function summarise({ coverage, texts, numbers }: FigureInput): string {
  if (coverage.index === null) return texts.noOffers
  const { arenas } = coverage
  const all = new Set(arenas.flatMap((row) => row.arenas))
  const having = (wanted: number) => arenas.filter((row) => row.arenas.length === wanted).length
  const { summary, narrow } = texts.arenas
  return [
    summary(numbers.count(all.size)),
    narrow(numbers.count(having(1)), numbers.count(having(0)), numbers.count(arenas.length)),
  ].join(' ')
}

function tableOf({ coverage, texts }: FigureInput): Table {
  const { labels, arenas, index } = coverage
  const [level, ageGroup, arena] = [
    titlesOf(labels.levels),
    titlesOf(labels.ageGroups),
    titlesOf(labels.arenas),
  ]
  const { columns: names } = texts
  const place = (row: (typeof arenas)[number]) => [
    labels.ageGroups.findIndex(({ key }) => key === row.ageGroup),
    LEVELS.indexOf(row.level),
  ]
  const sorted = arenas.toSorted((a, b) => {
    const [[ageA = 0, levelA = 0], [ageB = 0, levelB = 0]] = [place(a), place(b)]
    return ageA - ageB || levelA - levelB
  })
  return {
    caption: texts.arenas.caption,
    columns: [text(names.ageGroup), text(names.level), count(names.spread), text(names.arenas)],
    rows: sorted.map((row) => [
      ageGroup(row.ageGroup),
      level(row.level),
      index === null ? null : row.arenas.length,
      index === null ? texts.unknown : row.arenas.map(arena).join(', ') || texts.arenas.none,
    ]),
  }
}
