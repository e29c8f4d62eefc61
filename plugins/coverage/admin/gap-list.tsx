import type { AnsweredCell } from '../answers/index.ts'
import styles from './coverage.module.css'
import { describeNeed } from './describe-need.ts'
import { OffersBehind } from './offers-behind.tsx'
import type { PartProps } from './part-props.ts'
import { titlesOf } from './titles-of.ts'

const shownFirst = 8

/** The gaps, largest first, with why they are there. */
export function GapList(props: PartProps) {
  const { coverage, texts, numbers } = props
  const gaps = coverage.gaps.flatMap((gap) => coverage.cells.filter((cell) => isSame(cell, gap)))
  const rest = gaps.slice(shownFirst)
  const isCounted = coverage.index !== null
  return (
    <section aria-labelledby="coverage-gaps">
      <h3 id="coverage-gaps">{isCounted ? texts.gaps : texts.needsList}</h3>
      <p className={styles.quiet}>{isCounted ? texts.gapsHelp : texts.needsListHelp}</p>
      <ol className={styles.gaps}>
        {gaps.slice(0, shownFirst).map((cell) => (
          <Gap {...props} cell={cell} key={keyOf(cell)} />
        ))}
      </ol>
      {rest.length > 0 && (
        <details>
          <summary>{texts.allGaps(numbers.count(rest.length))}</summary>
          <ol className={styles.gaps} start={shownFirst + 1}>
            {rest.map((cell) => (
              <Gap {...props} cell={cell} key={keyOf(cell)} />
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

function Gap({ cell, ...props }: PartProps & { cell: AnsweredCell }) {
  const { coverage, texts, numbers } = props
  const { labels } = coverage
  const { line } = describeNeed(cell, texts, numbers)
  return (
    <li>
      <div className={styles.gap}>
        <div>
          <strong>{titlesOf(labels.themes)(cell.theme)}</strong>
          <div className={styles.quiet}>
            {titlesOf(labels.ageGroups)(cell.ageGroup)} · {titlesOf(labels.levels)(cell.level)}
          </div>
        </div>
        <span>{texts.reasons[cell.reason]}</span>
        <span>{line}</span>
      </div>
      {cell.counted.length > 0 && (
        <details>
          <summary>{texts.behind}</summary>
          <OffersBehind {...props} cell={cell} />
        </details>
      )}
    </li>
  )
}

type Reference = Pick<AnsweredCell, 'level' | 'ageGroup' | 'theme'>

const keyOf = ({ level, ageGroup, theme }: Reference) => `${level} ${ageGroup} ${theme}`
const isSame = (a: Reference, b: Reference) => keyOf(a) === keyOf(b)
