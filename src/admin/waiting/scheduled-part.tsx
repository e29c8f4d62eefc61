import type { LoadedWaiting } from './load-waiting.ts'
import { ScheduledList } from './scheduled-list.tsx'
import styles from './waiting.module.css'
import { waitingAddress } from './waiting-address.ts'

const shown = 5

/** What comes next of what is scheduled. */
export function ScheduledPart({ waiting }: Readonly<{ waiting: LoadedWaiting }>) {
  const { admin, texts, figures, scheduled } = waiting
  return (
    <section aria-labelledby="waiting-scheduled">
      <h2 id="waiting-scheduled">{texts.scheduled}</h2>
      <p className={styles.quiet}>
        {scheduled.length > 0 ? texts.scheduledHelp : texts.noScheduled}
      </p>
      {scheduled.length > 0 && <ScheduledList {...waiting} scheduled={scheduled.slice(0, shown)} />}
      {scheduled.length > shown && (
        <p>
          <a href={waitingAddress(admin, 'scheduled')}>
            {texts.allScheduled(figures.count(scheduled.length))}
          </a>
        </p>
      )}
    </section>
  )
}
