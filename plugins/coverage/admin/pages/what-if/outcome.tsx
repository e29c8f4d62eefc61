import type { Choices, Simulation } from '../../../answers/index.ts'
import { LEVELS } from '../../../core/index.ts'
import { cellNames } from '../../cell-names.ts'
import { DataTable } from '../../data-table.tsx'
import drawing from '../../drawings/drawings.module.css'
import { FanDrawing } from '../../drawings/index.ts'
import { Drawn } from '../../drawn.tsx'
import { drawnFan } from '../../fan/drawn-fan.ts'
import { listSigns } from '../../fan/list-signs.ts'
import type { Table } from '../../figures/index.ts'
import { LegendList } from '../../legend-list.tsx'
import { titlesOf } from '../../titles-of.ts'
import type { Asked } from '../asked.ts'
import type { SentForm } from './read-choice.ts'
import styles from './what-if.module.css'

type Props = Readonly<{ asked: Asked; choices: Choices; form: SentForm; simulation: Simulation }>

/** The coverage before and after, side by side. */
export function Outcome({ asked, choices, form, simulation }: Props) {
  const { pageTexts, fanTexts, numbers } = asked
  const { whatIf } = pageTexts
  const fans = (['before', 'after'] as const).map((side) => ({
    side,
    told: fanOf(simulation, side, asked),
  }))
  const changed = changedNeeds(simulation, asked)
  const unknown = form.slots.flatMap(({ program, seats }) => {
    const found = choices.programs.find(({ slug }) => slug === program)
    return found && seats === '' && found.typicalSeats === null ? [found.title] : []
  })
  return (
    <section aria-labelledby="what-if-result" className={styles.outcome}>
      <h3 id="what-if-result">{whatIf.result}</h3>
      <p className={styles.summary}>{summarise(simulation, asked)}</p>
      {unknown.length > 0 && <p>{whatIf.unknownSeats(unknown.join(', '))}</p>}
      <div className={`${drawing.drawing} ${styles.sides}`}>
        {fans.map(({ side, told }) => (
          <div data-part={side} key={side}>
            <h4>{whatIf[side]}</h4>
            <Drawn
              drawing={<FanDrawing {...told} id={`what-if-${side}`} />}
              write={asked.writeDrawing}
            />
          </div>
        ))}
      </div>
      <div className={drawing.drawing}>
        <LegendList
          id="what-if-before"
          legend={listSigns(
            fans.flatMap(({ told }) => told.leaves),
            fanTexts,
          )}
          title={pageTexts.legend}
        />
      </div>
      <DataTable numbers={numbers} table={figuresTable(simulation, asked)} />
      {changed.rows.length > 0 && <DataTable numbers={numbers} table={changed} />}
    </section>
  )
}

/** Leaves lead nowhere: there are no offers behind what is not. */
function fanOf(simulation: Simulation, side: 'before' | 'after', { fanTexts, numbers }: Asked) {
  const { municipality, year, labels } = simulation
  const now = { ...simulation[side], municipality, year, labels }
  return drawnFan({ now, withPlans: null, texts: fanTexts, numbers, linkTo: () => null })
}

function summarise({ before, after, difference }: Simulation, { pageTexts, numbers }: Asked) {
  const { whatIf } = pageTexts
  if (before.index === null) return whatIf.unknownBefore
  if (after.index === null) return whatIf.unknownAfter
  const { finePercent, count } = numbers
  const moved = (sign: 1 | -1) =>
    difference.filter(({ effective }) => effective !== null && sign * effective > smallest).length
  const [better, worse] = [moved(1), moved(-1)]
  const figures = {
    from: finePercent(before.index.effective),
    to: finePercent(after.index.effective),
    reachFrom: finePercent(before.index.reach),
    reachTo: finePercent(after.index.reach),
  }
  const needs = better + worse === 0 ? whatIf.same : whatIf.needs(count(better), count(worse))
  return `${whatIf.summary(figures)} ${needs}`
}

/** What adding in another order leaves behind is no change. */
const smallest = 1e-9

function figuresTable(
  { before, after, labels }: Simulation,
  { texts, pageTexts, numbers }: Asked,
): Table {
  const { whatIf } = pageTexts
  const rows = [
    ...(['effective', 'reach', 'breadth', 'balance'] as const).map((figure) => ({
      title: texts[figure],
      from: before.index?.[figure] ?? null,
      to: after.index?.[figure] ?? null,
    })),
    ...LEVELS.map((name) => {
      const scoreOf = ({ levels }: Simulation['before']) =>
        levels.find(({ level }) => level === name)?.effective ?? null
      return {
        title: pageTexts.level(titlesOf(labels.levels)(name)),
        from: scoreOf(before),
        to: scoreOf(after),
      }
    }),
  ]
  return {
    caption: whatIf.figures,
    columns: beforeAndAfter(pageTexts.report.figure, whatIf),
    rows: rows.map(({ title, from, to }) => [
      title,
      from,
      to,
      describeChange({ from, to }, { numbers, whatIf }),
    ]),
  }
}

function changedNeeds(
  { before, after, difference, labels }: Simulation,
  { pageTexts, numbers }: Asked,
): Table {
  const { whatIf } = pageTexts
  const name = cellNames(labels)
  const rows = difference.flatMap((each, place) => {
    const { effective } = each
    if (effective === null || Math.abs(effective) <= smallest) return []
    const [from, to] = [
      before.cells[place]?.effective ?? null,
      after.cells[place]?.effective ?? null,
    ]
    return [{ title: name(each), from, to, size: Math.abs(effective) }]
  })
  return {
    caption: whatIf.changedNeeds,
    columns: beforeAndAfter(whatIf.need, whatIf),
    rows: rows
      .toSorted((a, b) => b.size - a.size)
      .map(({ title, from, to }) => [
        title,
        from,
        to,
        describeChange({ from, to }, { numbers, whatIf }),
      ]),
  }
}

type WhatIf = Asked['pageTexts']['whatIf']

const beforeAndAfter = (first: string, { before, after, change }: WhatIf): Table['columns'] => [
  { title: first, kind: 'text' },
  { title: before, kind: 'share' },
  { title: after, kind: 'share' },
  { title: change, kind: 'text' },
]

type Sides = Readonly<{ from: number | null; to: number | null }>

/** "+4,2 prosentpoeng" */
function describeChange(
  { from, to }: Sides,
  { numbers, whatIf }: Readonly<{ numbers: Asked['numbers']; whatIf: WhatIf }>,
): string {
  if (from === null || to === null) return whatIf.noFigures
  return whatIf.points(numbers.points(to - from))
}
