import { groupAnchor } from '../../../plugins/coverage/admin/index.ts'
import { largestGaps } from '../way/largest-gaps.ts'
import { wayTo } from '../way/steps.ts'
import type { PartProps } from './part-props.ts'
import styles from './workspace.module.css'

/** Where most is to be gained; each leads to its place in the coverage. */
export function Gaps({ way, texts }: PartProps) {
  const { admin, place, coverage } = way
  const gaps = coverage ? largestGaps(coverage, 5) : []
  const page = `${admin}/collections/municipalities/${place.id}/coverage`
  return (
    <section aria-labelledby="workspace-gaps">
      <h2 id="workspace-gaps">{texts.gaps}</h2>
      {gaps.length === 0 && <p>{texts.noGaps}</p>}
      <ol>
        {gaps.map(({ name, cell }) => (
          <li key={name}>
            <a href={`${page}${groupAnchor(cell)}`}>{name}</a>
            <span className={styles.quiet}>{way.texts.analyse.reasons[cell.reason]}</span>
          </li>
        ))}
      </ol>
      <p>
        <a href={wayTo(admin, place.number, 'analyse')}>{texts.allGaps}</a>
      </p>
    </section>
  )
}
