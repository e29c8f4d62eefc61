import { listAddress } from './condition.ts'
import type { Task } from './list-tasks.ts'
import type { LoadedWaiting } from './load-waiting.ts'
import styles from './waiting.module.css'

type Props = Readonly<{ waiting: LoadedWaiting; part: Task['part'] }>

/** One part's figures, each leading to the list of what it counts. What there is none of is left out. */
export function TaskList({ waiting, part }: Props) {
  const { admin, texts, figures, evidenceYears } = waiting
  const tasks = waiting.tasks.filter((task) => task.part === part && task.count > 0)
  const [heading, help, nothing] =
    part === 'drafts'
      ? [texts.drafts, texts.draftsHelp, texts.noDrafts]
      : [texts.checks, texts.checksHelp, texts.noChecks]
  return (
    <section aria-labelledby={`waiting-${part}`}>
      <h2 id={`waiting-${part}`}>{heading}</h2>
      <p className={styles.quiet}>{tasks.length > 0 ? help : nothing}</p>
      {tasks.length > 0 && (
        <ul className={styles.figures}>
          {tasks.map(({ key, collection, conditions, count }) => (
            <li key={key}>
              <a href={listAddress(admin, collection, conditions)}>
                <strong>{figures.count(count)}</strong>{' '}
                <span>{texts.tasks[key](figures.count(evidenceYears))}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
