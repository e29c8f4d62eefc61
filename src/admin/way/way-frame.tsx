import type { ReactNode } from 'react'
import type { StepProgress } from './facts/index.ts'
import { StepList } from './step-list.tsx'
import { type Step, steps, wayTo } from './steps.ts'
import styles from './way.module.css'
import type { WayContext } from './way-context.ts'

type Props = Readonly<{ way: WayContext; step: Step; children: ReactNode }>

/** Around each step: where one is, how far one has come, and the ways on and back. */
export function WayFrame({ way, step, children }: Props) {
  const { admin, place, texts, progress } = way
  const at = steps.indexOf(step)
  const [before, after] = [steps[at - 1], steps[at + 1]]
  const tasks = progress.find((each) => each.step === step)?.tasks ?? []
  return (
    <main className={styles.way} data-view="way">
      <header>
        <h1>{`${texts.steps[step].name} – ${place.name}`}</h1>
        <p className={styles.lead}>{texts.steps[step].help}</p>
      </header>
      {place.fictional && <p className={styles.quiet}>{texts.fictional}</p>}
      <StepList step={step} way={way} />
      <TaskList tasks={tasks} way={way} />
      {children}
      <p className={styles.onwards}>
        {before && (
          <a href={wayTo(admin, place.number, before)}>
            {texts.previous(texts.steps[before].name)}
          </a>
        )}
        {after && (
          <a className={styles.action} href={wayTo(admin, place.number, after)}>
            {texts.next(texts.steps[after].name)}
          </a>
        )}
      </p>
    </main>
  )
}

type TaskProps = Readonly<{ tasks: StepProgress['tasks']; way: WayContext }>

/** What of the step is done and what remains, computed from what is stored. */
function TaskList({ tasks, way: { texts, figures } }: TaskProps) {
  return (
    <section aria-label={texts.progress} className={styles.tasks}>
      <ul>
        {tasks.map(({ key, isDone, count, of }) => (
          <li data-done={isDone} data-task={key} key={key}>
            <span aria-hidden="true">{isDone ? '✓' : '○'}</span>
            <span>
              {texts.tasks[key](figures.count(count), figures.count(of ?? 0))}
              <span className={styles.outOfSight}>{` – ${isDone ? texts.done : texts.open}`}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
