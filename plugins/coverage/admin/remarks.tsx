import styles from './coverage.module.css'
import type { PartProps } from './coverage-page.tsx'

const mostWarnings = 12

/** What stands beside the figures: enablers, offers outside the profile, and warnings. */
export function Remarks({ coverage, texts }: PartProps) {
  const titles = new Map(coverage.offers.map(({ id, title }) => [id, title]))
  const lists = [
    { name: texts.enablers, help: texts.enablersHelp, ids: coverage.enablers },
    { name: texts.outside, help: texts.outsideHelp, ids: coverage.outside },
  ]
  const warnings = coverage.warnings.filter(({ code }) => code !== 'outside-template')
  return (
    <>
      {lists
        .filter(({ ids }) => ids.length > 0)
        .map(({ name, help, ids }) => (
          <section key={name}>
            <h3>{name}</h3>
            <p className={styles.small}>{help}</p>
            <ul>
              {ids.map((id) => (
                <li key={id}>{titles.get(id) ?? id}</li>
              ))}
            </ul>
          </section>
        ))}
      {warnings.length > 0 && (
        <section>
          <details>
            <summary>
              <h3 className={styles.inline}>
                {texts.warnings} ({warnings.length})
              </h3>
            </summary>
            <ul>
              {warnings.slice(0, mostWarnings).map(({ message }) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </details>
        </section>
      )}
    </>
  )
}
