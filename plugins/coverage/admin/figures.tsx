import type { IndexFigures } from '../core/index.ts'
import { Bar } from './bar.tsx'
import styles from './coverage.module.css'
import type { Numbers } from './numbers.ts'
import type { Texts } from './texts.ts'

type Props = { index: IndexFigures; texts: Texts; numbers: Numbers }

/** The four figures of the index, breadth first: it needs no seats to be counted. */
export function Figures({ index, texts, numbers }: Props) {
  const { percent } = numbers
  const figures = [
    { name: texts.breadth, help: texts.breadthHelp, value: index.breadth },
    { name: texts.reach, help: texts.reachHelp, value: index.reach },
    {
      name: texts.effective,
      help: texts.effectiveHelp,
      value: index.effective,
      extra: `${texts.between(percent(index.lower), percent(index.upper))}. ${texts.complete(percent(index.completeness))}.`,
    },
    { name: texts.balance, help: texts.balanceHelp, value: index.balance },
  ]
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, help, value, extra }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={styles.value}>{percent(value)}</dd>
          <dd>
            <Bar share={value} />
          </dd>
          <dd className={styles.small}>{help}</dd>
          {extra && <dd className={styles.small}>{extra}</dd>}
        </div>
      ))}
    </dl>
  )
}
