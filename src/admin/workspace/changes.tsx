import { listChanged } from './list-changed.ts'
import type { PartProps } from './part-props.ts'
import styles from './workspace.module.css'

const shown = 8

/** What others have done since the reader was here, and what it did to the figures. */
export function Changes({ way, visit, changes, texts }: PartProps) {
  const { admin, figures, facts, rights } = way
  const changed = visit.since === null ? [] : listChanged(facts, visit.since)
  const difference = (changes?.index?.to?.effective ?? 0) - (changes?.index?.from?.effective ?? 0)
  return (
    <section aria-labelledby="workspace-changes">
      <h2 id="workspace-changes">{texts.changes}</h2>
      <p className={styles.quiet}>
        {visit.since === null ? texts.firstVisit : texts.since(figures.day(visit.since))}
      </p>
      {Math.round(difference * 1000) !== 0 && (
        <p>{texts.coverageChanged(figures.points(difference))}</p>
      )}
      {visit.since !== null && changed.length === 0 && <p>{texts.noChanges}</p>}
      <ul>
        {changed.slice(0, shown).map(({ kind, id, title, updatedAt }) => (
          <li key={id}>
            <a href={`${admin}/collections/${kind}/${id}`}>{title ?? texts.profile}</a>
            <span className={styles.quiet}>
              {texts.changed[kind]}, {figures.day(updatedAt)}
            </span>
          </li>
        ))}
      </ul>
      {changed.length > shown && <p>{texts.more(figures.count(changed.length - shown))}</p>}
      {rights.mayPublish && (
        <p>
          <a href={`${admin}/collections/audit-log`}>{texts.audit}</a>
        </p>
      )}
    </section>
  )
}
