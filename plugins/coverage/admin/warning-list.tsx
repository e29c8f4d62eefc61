import type { CellReference } from '../core/index.ts'
import { cellNames } from './cell-names.ts'
import styles from './coverage.module.css'
import { groupWarnings, type WarningGroup } from './group-warnings.ts'
import { OfferLink } from './offer-link.tsx'
import type { PartProps } from './part-props.ts'

/** What to know before trusting the figures, by kind. */
export function WarningList(props: PartProps) {
  const { coverage, texts, numbers } = props
  const groups = groupWarnings(coverage.warnings)
  if (groups.length === 0) return null
  return (
    <section aria-labelledby="coverage-warnings">
      <h3 id="coverage-warnings">{texts.warnings}</h3>
      <div className={styles.warnings}>
        {groups.map((group) => (
          <details key={group.code}>
            <summary>
              {texts.warningKinds[group.code].title} (
              {numbers.count(group.offers.length + group.cells.length)})
            </summary>
            <p className={styles.quiet}>{texts.warningKinds[group.code].help}</p>
            <WarningItems {...props} group={group} />
          </details>
        ))}
      </div>
    </section>
  )
}

function WarningItems({ group, ...props }: PartProps & { group: WarningGroup }) {
  const { coverage, texts, numbers } = props
  const nameOf = cellNames(coverage.labels)
  const surplus = (reference: CellReference) => {
    if (group.code !== 'surplus') return ''
    const seats = surplusOf(props, reference)
    return seats === null ? '' : ` – ${texts.surplus(texts.seats(numbers.count(seats)))}`
  }
  return (
    <ul>
      {group.offers.map((offer) => (
        <li key={offer}>
          <OfferLink {...props} offer={offer} />
        </li>
      ))}
      {group.cells.map((cell) => (
        <li key={nameOf(cell)}>
          {nameOf(cell)}
          {surplus(cell)}
        </li>
      ))}
    </ul>
  )
}

function surplusOf({ coverage }: PartProps, { level, ageGroup, theme }: CellReference) {
  const cell = coverage.cells.find(
    (each) => each.level === level && each.ageGroup === ageGroup && each.theme === theme,
  )
  if (!cell || cell.target === null) return null
  return cell.counted.reduce((sum, { seats }) => sum + (seats ?? 0), 0) - cell.target
}
