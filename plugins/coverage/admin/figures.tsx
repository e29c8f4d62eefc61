import type { IndexFigures } from '../core/index.ts'
import { Bar } from './bar.tsx'
import styles from './coverage.module.css'
import type { Numbers } from './numbers.ts'
import type { Texts } from './texts/index.ts'

type Props = { index: IndexFigures; now: IndexFigures | null; texts: Texts; numbers: Numbers }

/** The four figures of the index, breadth first: it needs no seats to be counted. */
export function Figures({ index, now, texts, numbers }: Props) {
  const { percent } = numbers
  const unknown = `${texts.between(percent(index.lower), percent(index.upper))} ${texts.complete(percent(index.completeness))}`
  const figures = [
    { name: 'breadth', help: texts.breadthHelp },
    { name: 'reach', help: texts.reachHelp },
    { name: 'effective', help: texts.effectiveHelp, extra: unknown },
    { name: 'balance', help: texts.balanceHelp },
  ] as const
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, help, ...more }) => (
        <div data-figure={name} key={name}>
          <dt>{texts[name]}</dt>
          <dd className={styles.value}>{percent(index[name])}</dd>
          {now && <dd className={styles.quiet}>{texts.now(percent(now[name]))}</dd>}
          <dd>
            <Bar effective={index[name]} reach={name === 'effective' ? index.reach : index[name]} />
          </dd>
          <dd className={styles.quiet}>{help}</dd>
          {'extra' in more && <dd className={styles.quiet}>{more.extra}</dd>}
        </div>
      ))}
    </dl>
  )
}
