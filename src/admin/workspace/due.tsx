import { wayTo } from '../way/steps.ts'
import { listDue } from './list-due.ts'
import type { PartProps } from './part-props.ts'
import styles from './workspace.module.css'

const shown = 5

/** What the plans say is to be done by when. */
export function Due({ way, texts }: PartProps) {
  const { admin, place, figures, facts } = way
  const due = listDue(facts)
  return (
    <section aria-labelledby="workspace-due">
      <h2 id="workspace-due">{texts.due}</h2>
      {due.length === 0 && (
        <p>
          {texts.noDue} <a href={wayTo(admin, place.number, 'choose')}>{texts.makePlan}</a>
        </p>
      )}
      <ul>
        {due.slice(0, shown).map(({ plan, what, isReview, day, isLate }) => (
          <li key={`${plan} ${what} ${day}`}>
            <a href={`${admin}/collections/plans/${plan}`}>
              {isReview ? texts.review(what) : what}
            </a>
            <span className={styles.quiet}>
              {figures.day(day)}
              {isLate && <strong> · {texts.overdue}</strong>}
            </span>
          </li>
        ))}
      </ul>
      {due.length > shown && (
        <p>
          <a href={wayTo(admin, place.number, 'carry-through')}>
            {texts.more(figures.count(due.length - shown))}
          </a>
        </p>
      )}
    </section>
  )
}
