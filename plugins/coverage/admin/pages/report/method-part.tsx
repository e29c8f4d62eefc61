import { cellNames } from '../../cell-names.ts'
import { DataTable } from '../../data-table.tsx'
import type { Table } from '../../figures/index.ts'
import type { Part } from './part.ts'

/** How the figures are made, what rests on assumptions, and the source of every need. */
export function MethodPart({ asked, coverage }: Part) {
  const { texts, pageTexts, numbers } = asked
  const { report } = pageTexts
  const name = cellNames(coverage.labels)
  const table: Table = {
    caption: report.needs,
    columns: [
      { title: report.gap, kind: 'text' },
      { title: report.families, kind: 'count' },
      { title: report.share, kind: 'text' },
      { title: report.source, kind: 'text' },
    ],
    rows: coverage.cells.map((cell) => [
      name(cell),
      cell.target ?? report.few,
      cell.need && numbers.share(cell.need.prevalence),
      cell.need && sourceOf(cell.need, report.assumption),
    ]),
  }
  return (
    <section aria-labelledby="report-method">
      <h3 id="report-method">{report.method}</h3>
      {report.methodText.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {coverage.assumptions.cells > 0 && (
        <p>{texts.assumptions(numbers.percent(coverage.assumptions.weight))}</p>
      )}
      <p>{report.version(coverage.method)}</p>
      <DataTable numbers={numbers} table={table} />
    </section>
  )
}

type Need = NonNullable<Part['coverage']['cells'][number]['need']>

function sourceOf({ assumption, source, year }: Need, assumed: string): string {
  if (assumption || source === null) return assumed
  return year === null ? source : `${source} (${year})`
}
