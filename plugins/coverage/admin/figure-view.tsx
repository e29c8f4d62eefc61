import { DataTable } from './data-table.tsx'
import drawing from './drawings/drawings.module.css'
import { Drawn, type WriteDrawing } from './drawn.tsx'
import styles from './figure.module.css'
import type { Figure } from './figures/index.ts'
import { LegendList } from './legend-list.tsx'
import type { Numbers } from './numbers.ts'

type Props = Readonly<{
  figure: Figure
  /** Begins the ids of its drawings. */
  id: string
  numbers: Numbers
  legendTitle: string
  writeDrawing: WriteDrawing
}>

/** A figure on a page: what it shows, the drawing, how it is read, and the table. */
export function FigureView({ figure, id, numbers, legendTitle, writeDrawing }: Props) {
  const { summary, reading, drawings, legend, table } = figure
  const [first] = drawings
  return (
    <div className={styles.figure} data-figure={id}>
      <p className={styles.summary}>{summary}</p>
      {first && (
        <>
          <div
            className={`${drawing.drawing} ${drawings.length > 1 ? styles.parts : styles.single}`}
          >
            {drawings.map(({ key, draw }) => (
              <Drawn
                className={styles.part}
                drawing={draw(`${id}-${key}`)}
                key={key}
                write={writeDrawing}
              />
            ))}
          </div>
          <div className={drawing.drawing}>
            <LegendList id={`${id}-${first.key}`} legend={legend} title={legendTitle} />
          </div>
          <p className={styles.reading}>{reading}</p>
        </>
      )}
      {table.rows.length > 0 && <DataTable numbers={numbers} table={table} />}
    </div>
  )
}
