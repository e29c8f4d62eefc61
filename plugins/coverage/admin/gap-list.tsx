import styles from './coverage.module.css'
import type { PartProps } from './coverage-page.tsx'
import { OffersBehind } from './offers-behind.tsx'
import { titlesOf } from './titles-of.ts'

const shown = 8

/** The largest gaps, with why they are there. */
export function GapList(props: PartProps) {
  const { coverage, texts, numbers } = props
  const { labels } = coverage
  const [level, ageGroup, theme] = [labels.levels, labels.ageGroups, labels.themes].map(titlesOf)
  const gaps = coverage.gaps.slice(0, shown).flatMap((gap) => {
    return coverage.cells.filter(
      (cell) =>
        cell.level === gap.level && cell.ageGroup === gap.ageGroup && cell.theme === gap.theme,
    )
  })
  return (
    <section aria-labelledby="coverage-gaps">
      <h3 id="coverage-gaps">{texts.gaps}</h3>
      {gaps.length === 0 ? (
        <p>{texts.noGaps}</p>
      ) : (
        <>
          <p className={styles.small}>{texts.gapsHelp}</p>
          <ol className={styles.gaps}>
            {gaps.map((cell) => (
              <li key={`${cell.level} ${cell.ageGroup} ${cell.theme}`}>
                <strong>
                  {theme?.(cell.theme)} · {ageGroup?.(cell.ageGroup)} · {level?.(cell.level)}
                </strong>
                <p>
                  {texts.reasons[cell.reason]}.
                  {cell.unserved !== null &&
                    cell.unserved >= 0.5 &&
                    ` ${texts.unserved(numbers.count(cell.unserved))}.`}
                </p>
                {cell.counted.length > 0 && (
                  <details>
                    <summary>{texts.behind}</summary>
                    <OffersBehind {...props} cells={[cell]} />
                  </details>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
