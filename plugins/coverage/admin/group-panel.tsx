import type { MunicipalityCoverage } from '../answers/index.ts'
import { Bar } from './bar.tsx'
import styles from './coverage.module.css'
import { describeNeed } from './describe-need.ts'
import { NeedSource } from './need-source.tsx'
import { OffersBehind } from './offers-behind.tsx'
import type { PartProps } from './part-props.ts'
import type { Group } from './summarise-groups.ts'
import { titlesOf } from './titles-of.ts'

type Cell = MunicipalityCoverage['cells'][number]

type Props = PartProps & { id: string; title: string; group: Group<Cell>; back: string }

/** What is behind one cell of the matrix. Shown when its address is the page's (`#id`). */
export function GroupPanel({ id, title, group, back, ...props }: Props) {
  const { coverage, texts, numbers } = props
  const themeTitle = titlesOf(coverage.labels.themes)
  return (
    <section aria-labelledby={`${id}-title`} className={styles.panel} id={id} tabIndex={-1}>
      <div className={styles.panelHead}>
        <h4 id={`${id}-title`}>{title}</h4>
        <a href={back}>{texts.close}</a>
      </div>
      <ul className={styles.themes}>
        {group.cells.map((cell) => {
          const { summary } = describeNeed(cell, texts, numbers)
          return (
            <li key={cell.theme}>
              <div className={styles.themeHead}>
                <strong>{themeTitle(cell.theme)}</strong>
                {!cell.suppressed && <span>{numbers.percent(cell.effective)}</span>}
              </div>
              {!cell.suppressed && <Bar effective={cell.effective} reach={cell.reach} />}
              <p>
                {texts.reasons[cell.reason]}. <span className={styles.quiet}>{summary}.</span>
              </p>
              <NeedSource cell={cell} numbers={numbers} texts={texts} />
              {cell.counted.length > 0 && <OffersBehind {...props} cell={cell} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
