import { type Step, wayTo } from './steps.ts'
import styles from './way.module.css'
import type { WayContext } from './way-context.ts'

/** The five steps with their state, as links. */
export function StepList({ way, step }: Readonly<{ way: WayContext; step?: Step }>) {
  const { admin, place, texts, progress } = way
  return (
    <nav aria-label={texts.way}>
      <ol className={styles.steps}>
        {progress.map((each) => (
          <li data-state={each.state} key={each.step}>
            <a
              aria-current={each.step === step ? 'step' : undefined}
              href={wayTo(admin, place.number, each.step)}
            >
              {texts.steps[each.step].name}
            </a>
            <span className={styles.state}>{texts.states[each.state]}</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
