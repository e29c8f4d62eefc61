import { type Leaf, LegendSign, plannedPart, type Sign } from '../drawings/index.ts'
import type { FanTexts } from '../texts/fan.ts'
import styles from './fan.module.css'

type Props = Readonly<{ id: string; leaves: readonly Leaf[]; texts: FanTexts }>

/** What the parts of this fan mean; of what it has none of, nothing is said. */
export function FanLegend({ id, leaves, texts }: Props) {
  const { legend } = texts
  const has = (question: (leaf: Leaf) => boolean) => leaves.some(question)
  const isCounted = has(({ state }) => state === 'counted')
  const signs: readonly (readonly [Sign, string, boolean])[] = [
    ['effective', legend.effective, isCounted],
    ['reach', legend.reach, has(({ reach, effective }) => reach > effective)],
    ['zero', legend.zero, has(isPartlyEmpty)],
    ['at-least', legend.atLeast, has(({ isAtLeast }) => isAtLeast)],
    ['planned', legend.planned, has((leaf) => plannedPart(leaf) !== null)],
    ['unknown', legend.unknown, has(({ state }) => state === 'unknown')],
    ['unknown', texts.states.hidden, has(({ state }) => state === 'hidden')],
    ['no-need', legend.noNeed, has(({ state }) => state === 'no-need')],
  ]
  return (
    <>
      <ul aria-label={legend.title} className={styles.legend}>
        {signs
          .filter(([, , isThere]) => isThere)
          .map(([sign, text]) => (
            <li key={text}>
              <LegendSign id={id} sign={sign} />
              {text}
            </li>
          ))}
      </ul>
      {isCounted && <p className={styles.figure}>{legend.figure}</p>}
    </>
  )
}

const isPartlyEmpty = ({ state, reach, isAtLeast }: Leaf): boolean =>
  state === 'counted' && reach < 1 && !isAtLeast
