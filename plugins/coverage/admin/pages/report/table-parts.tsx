import type { AnsweredCell } from '../../../answers/index.ts'
import { nameCell } from '../../../core/index.ts'
import { cellNames } from '../../cell-names.ts'
import { DataTable } from '../../data-table.tsx'
import type { Table } from '../../figures/index.ts'
import type { Part } from './part.ts'

/** The four figures, each with its bounds or meaning. */
export function FiguresPart({ asked, coverage }: Part) {
  const { texts, pageTexts, numbers } = asked
  const { index } = coverage
  const { report } = pageTexts
  if (index === null) return null
  const bounds = texts.between(numbers.percent(index.lower), numbers.percent(index.upper))
  const table: Table = {
    caption: report.figures,
    columns: [
      { title: report.figure, kind: 'text' },
      { title: report.value, kind: 'share' },
      { title: report.meaning, kind: 'text' },
    ],
    rows: [
      [texts.breadth, index.breadth, texts.breadthHelp],
      [texts.reach, index.reach, texts.reachHelp],
      [
        texts.effective,
        index.effective,
        `${texts.effectiveHelp} ${bounds} ${texts.complete(numbers.percent(index.completeness))}`,
      ],
      [texts.balance, index.balance, texts.balanceHelp],
    ],
  }
  return (
    <section aria-labelledby="report-figures">
      <h3 id="report-figures">{report.figures}</h3>
      <DataTable hidesCaption numbers={numbers} table={table} />
    </section>
  )
}

/** Every gap, with its reason and the families without a seat. */
export function GapsPart({ asked, coverage }: Part) {
  const { texts, pageTexts, numbers } = asked
  const { report } = pageTexts
  const name = cellNames(coverage.labels)
  const cells = new Map(coverage.cells.map((cell) => [nameCell(cell), cell]))
  const gaps = coverage.gaps.flatMap((gap) => cells.get(nameCell(gap)) ?? [])
  const table: Table = {
    caption: report.gaps,
    columns: [
      { title: report.gap, kind: 'text' },
      { title: report.reason, kind: 'text' },
      { title: texts.effective, kind: 'share' },
      { title: report.families, kind: 'count' },
      { title: report.unserved, kind: 'count' },
    ],
    rows: gaps.map((cell) => [
      name(cell),
      texts.reasons[cell.reason],
      coverage.index === null ? null : cell.effective,
      shownCount(cell.target, report.few),
      coverage.index === null ? null : unservedOf(cell, report.few),
    ]),
  }
  return (
    <section aria-labelledby="report-gaps">
      <h3 id="report-gaps">{report.gaps}</h3>
      {gaps.length === 0 ? (
        <p>{texts.allCovered}</p>
      ) : (
        <DataTable hidesCaption numbers={numbers} table={table} />
      )}
    </section>
  )
}

const shownCount = (value: number | null, few: string) => (value === null ? few : value)

const unservedOf = ({ unserved }: AnsweredCell, few: string) => shownCount(unserved, few)

/** The offers behind the figures, with where each is in its life. */
export function OffersPart({ asked, coverage }: Part) {
  const { texts, pageTexts, numbers } = asked
  const { report } = pageTexts
  const statuses: Readonly<Record<string, string>> = report.statuses
  const table: Table = {
    caption: report.offers,
    columns: [
      { title: report.offer, kind: 'text' },
      { title: report.status, kind: 'text' },
    ],
    rows: coverage.offers
      .toSorted((a, b) => a.title.localeCompare(b.title, 'nb'))
      .map(({ title, status }) => [title, statuses[status] ?? status]),
  }
  return (
    <section aria-labelledby="report-offers">
      <h3 id="report-offers">{report.offers}</h3>
      {table.rows.length === 0 ? (
        <p>{texts.noOffers}</p>
      ) : (
        <DataTable hidesCaption numbers={numbers} table={table} />
      )}
    </section>
  )
}
