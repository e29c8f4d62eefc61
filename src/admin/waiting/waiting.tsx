import { LinksPart } from './links-part.tsx'
import type { LoadedWaiting } from './load-waiting.ts'
import { Proposals } from './proposals.tsx'
import { ScheduledPart } from './scheduled-part.tsx'
import { TaskList } from './task-list.tsx'
import { UntranslatedPart } from './untranslated-part.tsx'
import styles from './waiting.module.css'

/** Where editors begin: what waits for them, each figure leading to what it counts. */
export function Waiting({ waiting }: Readonly<{ waiting: LoadedWaiting }>) {
  return (
    <div className={styles.waiting} data-view="waiting">
      <div className={styles.parts}>
        <Proposals waiting={waiting} />
        <TaskList part="drafts" waiting={waiting} />
        <TaskList part="checks" waiting={waiting} />
        <UntranslatedPart waiting={waiting} />
        <ScheduledPart waiting={waiting} />
        <LinksPart waiting={waiting} />
      </div>
    </div>
  )
}
