import { LegendSign, type Sign } from './drawings/index.ts'
import styles from './figure.module.css'

type Props = Readonly<{
  /** The drawing whose patterns the signs use. */
  id: string
  title: string
  legend: readonly Readonly<{ sign: Sign; text: string }>[]
}>

/** What the signs of a drawing mean. */
export function LegendList({ id, title, legend }: Props) {
  if (legend.length === 0) return null
  return (
    <ul aria-label={title} className={styles.legend}>
      {legend.map(({ sign, text }) => (
        <li key={text}>
          <LegendSign id={id} sign={sign} />
          {text}
        </li>
      ))}
    </ul>
  )
}
