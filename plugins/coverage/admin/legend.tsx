import { Bar } from './bar.tsx'
import styles from './coverage.module.css'
import type { Texts } from './texts/index.ts'

/** What the three parts of a bar mean. */
export function Legend({ texts }: { texts: Texts }) {
  const parts = [
    { text: texts.legend.effective, effective: 1, reach: 1 },
    { text: texts.legend.reach, effective: 0, reach: 1 },
    { text: texts.legend.none, effective: 0, reach: 0 },
  ]
  return (
    <ul className={styles.legend}>
      {parts.map(({ text, ...bar }) => (
        <li key={text}>
          <span className={styles.swatch}>
            <Bar {...bar} />
          </span>
          {text}
        </li>
      ))}
    </ul>
  )
}
