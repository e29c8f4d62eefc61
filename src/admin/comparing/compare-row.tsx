import styles from './comparing.module.css'
import type { ComparingTexts } from './comparing-texts.ts'
import type { ComparedRow, Line } from './comparison.ts'

type Props = Readonly<{ row: ComparedRow; titles: readonly string[]; texts: ComparingTexts }>

/** One row; on a phone each cell stands under the name of its programme. */
export function CompareRow({ row: { key, label, cells, isDifferent }, titles, texts }: Props) {
  return (
    <tr data-different={isDifferent} data-row={key}>
      <th scope="row">
        {label}
        <span className={styles.mark}>{isDifferent ? texts.different : texts.same}</span>
      </th>
      {cells.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns are the programmes, in their order
        <td data-label={titles[column]} key={column}>
          {cell.length === 0 && <span className={styles.quiet}>{texts.empty}</span>}
          {cell.length === 1 && cell.map((line) => <CellLine key={line.text} line={line} />)}
          {cell.length > 1 && (
            <ul>
              {cell.map((line) => (
                <li key={`${line.text} ${line.href}`}>
                  <CellLine line={line} />
                </li>
              ))}
            </ul>
          )}
        </td>
      ))}
    </tr>
  )
}

const CellLine = ({ line: { text, href } }: Readonly<{ line: Line }>) =>
  href ? <a href={href}>{text}</a> : text
