import type { Level } from '../../core/index.ts'
import drawing from '../drawings/drawings.module.css'
import { FanDrawing } from '../drawings/index.ts'
import { Drawn, type WriteDrawing } from '../drawn.tsx'
import { LegendList } from '../legend-list.tsx'
import { numbersIn } from '../numbers.ts'
import { fanTextsIn } from '../texts/fan.ts'
import { drawnFan } from './drawn-fan.ts'
import styles from './fan.module.css'
import { FanTable } from './fan-table.tsx'
import type { FanFigures } from './list-leaves.ts'
import { listSigns } from './list-signs.ts'

export type CoverageFanProps = Readonly<{
  /** The coverage of today, as GET /api/coverage/municipalities/{number} answers. */
  now: FanFigures & Readonly<{ year: number; municipality: Readonly<{ name: string }> }>
  /** The same with the view `withPlans`; null draws no plans. */
  withPlans: FanFigures | null
  /** The language of the admin: `nb`, `nn` or `en`; any other is read as `nb`. */
  language: string
  /** Where a leaf leads; null for one that leads nowhere. Leaves without a need have no link. */
  linkTo: (leaf: Readonly<{ level: Level; ageGroup: string }>) => string | null
  /** Begins the ids; needed when a page has more than one fan. @default 'fan' */
  id?: string
  /** Given by the pages of the coverage. */
  writeDrawing?: WriteDrawing
}>

/**
 * The fan (tiltaksvifte) of a municipality: a summary, the drawing with its legend, and the same figures
 * as a table. A server component without JavaScript. It fills the width it is given, from 17 rem.
 */
export function CoverageFan({
  now,
  withPlans,
  language,
  linkTo,
  id = 'fan',
  ...more
}: CoverageFanProps) {
  const texts = fanTextsIn(language)
  const numbers = numbersIn(language)
  const told = drawnFan({ now, withPlans, texts, numbers, linkTo })
  return (
    <figure aria-labelledby={`${id}-title`} className={styles.fan} data-part="fan">
      <figcaption className={styles.summary}>{told.summary}</figcaption>
      <div className={styles.parts}>
        <div className={`${drawing.drawing} ${styles.picture}`}>
          <Drawn drawing={<FanDrawing {...told} id={id} />} write={more.writeDrawing} />
          <LegendList id={id} legend={listSigns(told.leaves, texts)} title={texts.legend.title} />
          {now.index !== null && <p className={styles.figure}>{texts.legend.figure}</p>}
        </div>
        <FanTable {...told} levels={now.levels} numbers={numbers} texts={texts} />
      </div>
    </figure>
  )
}
