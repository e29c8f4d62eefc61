import type { Scheduled } from './find-scheduled.ts'
import type { LoadedWaiting } from './load-waiting.ts'
import styles from './waiting.module.css'

type Props = Pick<LoadedWaiting, 'admin' | 'texts' | 'figures'> &
  Readonly<{ scheduled: readonly Scheduled[] }>

/** What is to be published or taken back, and when; each leads to its document. */
export function ScheduledList({ admin, texts, figures, scheduled }: Props) {
  return (
    <ul>
      {scheduled.map(({ job, collection, id, title, isPublishing, at, hasFailed }) => {
        const say = hasFailed ? texts.failed : isPublishing ? texts.publish : texts.unpublish
        return (
          <li key={job}>
            <a href={`${admin}/collections/${collection}/${id}`}>{title}</a>
            <span className={styles.quiet}>{say(figures.moment(at))}</span>
          </li>
        )
      })}
    </ul>
  )
}
