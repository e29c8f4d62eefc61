import type { Figures } from '../write-figures.ts'
import { CompareRow } from './compare-row.tsx'
import styles from './comparing.module.css'
import type { ComparingTexts } from './comparing-texts.ts'
import { compareRows } from './comparison.ts'
import type { Program } from './load-programs.ts'
import type { RowGroup } from './program-rows.ts'
import { writeChoice } from './read-choice.ts'

type Props = Readonly<{
  admin: string
  programs: readonly Program[]
  groups: readonly RowGroup[]
  onlyDifferences: boolean
  figures: Figures
  texts: ComparingTexts
}>

/** The programmes as columns, and what is said of each as rows; the rows that differ say so. */
export function CompareTable({ admin, programs, groups, onlyDifferences, figures, texts }: Props) {
  const slugs = programs.map(({ slug }) => slug)
  const titles = programs.map(({ title }) => title)
  const compared = groups.map((group) => ({ ...group, rows: compareRows(group.rows) }))
  const all = compared.flatMap((group) => group.rows)
  const rows = all.filter(({ isEmpty }) => !isEmpty)
  const empty = all.filter(({ isEmpty }) => isEmpty)
  const different = rows.filter(({ isDifferent }) => isDifferent).length
  const shown = compared
    .map((group) => ({
      ...group,
      rows: group.rows.filter(
        ({ isDifferent, isEmpty }) => isDifferent || !(onlyDifferences || isEmpty),
      ),
    }))
    .filter((group) => group.rows.length > 0)
  return (
    <section aria-labelledby="compare-table">
      <h2 id="compare-table">{texts.table}</h2>
      <p>
        {different === 0
          ? texts.noDifferences
          : texts.differences(figures.count(different), figures.count(rows.length))}
      </p>
      <p className={styles.onScreen}>
        <a href={writeChoice(slugs, !onlyDifferences)}>
          {onlyDifferences ? texts.allRows : texts.onlyDifferences}
        </a>
      </p>
      <table aria-labelledby="compare-table" className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.about}</th>
            {programs.map(({ id, slug, title }) => (
              <th key={slug} scope="col">
                <a href={`${admin}/collections/programs/${id}`}>{title}</a>
              </th>
            ))}
          </tr>
        </thead>
        {shown.map((group) => (
          <tbody key={group.key}>
            <tr className={styles.group}>
              <th colSpan={programs.length + 1} scope="rowgroup">
                {group.heading}
              </th>
            </tr>
            {group.rows.map((row) => (
              <CompareRow key={row.key} row={row} texts={texts} titles={titles} />
            ))}
          </tbody>
        ))}
      </table>
      {empty.length > 0 && <p>{texts.emptyRows(empty.map(({ label }) => label).join(', '))}</p>}
    </section>
  )
}
