import { LEVELS } from '../core/index.ts'
import { Bar } from './bar.tsx'
import styles from './coverage.module.css'
import type { PartProps } from './coverage-page.tsx'
import { OffersBehind } from './offers-behind.tsx'
import { summariseGroup } from './summarise-groups.ts'
import { titlesOf } from './titles-of.ts'

/** Level × age group. Every figure opens to the themes and offers it comes from. */
export function Matrix(props: PartProps) {
  const { coverage, texts, numbers } = props
  const { ageGroups } = coverage.labels
  const levelTitle = titlesOf(coverage.labels.levels)
  return (
    <section aria-labelledby="coverage-matrix">
      <h3 id="coverage-matrix">{texts.matrix}</h3>
      <p className={styles.small}>{texts.matrixHelp}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrollable by keyboard */}
      <section aria-labelledby="coverage-matrix" className={styles.scroll} tabIndex={0}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">{texts.level}</th>
              {ageGroups.map(({ key, title }) => (
                <th key={key} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {LEVELS.map((level) => (
              <tr key={level}>
                <th scope="row">{levelTitle(level)}</th>
                {ageGroups.map(({ key, title }) => {
                  const group = summariseGroup(coverage.cells, level, key)
                  if (group === null) {
                    return (
                      <td className={styles.small} key={key}>
                        {texts.notRelevant}
                      </td>
                    )
                  }
                  return (
                    <td key={key}>
                      <details>
                        <summary
                          aria-label={`${levelTitle(level)}, ${title}: ${numbers.percent(group.effective)}`}
                        >
                          <span className={styles.cellValue}>
                            {numbers.percent(group.effective)}
                          </span>
                          <Bar share={group.effective} />
                        </summary>
                        <OffersBehind {...props} cells={group.cells} />
                      </details>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
