import styles from './figure.module.css'
import type { Column, Table, Value } from './figures/index.ts'
import type { Numbers } from './numbers.ts'

type Props = Readonly<{
  table: Table
  numbers: Numbers
  /** For a table whose heading says the same. @default false */
  hidesCaption?: boolean
}>

/** A table of figures, written as Norwegians write them. Its first column names the rows. */
export function DataTable({ table, numbers, hidesCaption = false }: Props) {
  const { caption, columns, rows } = table
  return (
    <div className={styles.room}>
      <table className={styles.table}>
        <caption className={hidesCaption ? styles.outOfSight : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, kind }) => (
              <th data-kind={kind} key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join(' ')}>
              {columns.map((column, place) => (
                <Cell
                  column={column}
                  isName={place === 0}
                  key={column.title}
                  numbers={numbers}
                  value={row[place] ?? null}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type CellProps = Readonly<{ column: Column; value: Value; isName: boolean; numbers: Numbers }>

function Cell({ column, value, isName, numbers }: CellProps) {
  const written = write(value, column, numbers)
  if (isName) return <th scope="row">{written}</th>
  return (
    <td data-column={column.title} data-kind={column.kind}>
      {written}
    </td>
  )
}

function write(value: Value, { kind }: Column, numbers: Numbers): string {
  if (value === null) return '–'
  if (typeof value === 'string') return value
  return kind === 'share' ? numbers.percent(value) : numbers.count(value)
}
