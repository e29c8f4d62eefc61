import { type CoverageLevel, LEVELS, type Level } from '../../core/index.ts'
import { plannedPart, type ToldLeaf } from '../drawings/index.ts'
import type { Numbers } from '../numbers.ts'
import type { FanTexts } from '../texts/fan.ts'
import styles from './fan.module.css'

type Props = Readonly<{
  ageGroups: readonly Readonly<{ key: string; title: string }>[]
  leaves: readonly ToldLeaf[]
  levels: readonly CoverageLevel[]
  levelTitle: (level: Level) => string
  texts: FanTexts
  numbers: Numbers
}>

/** The figures of the fan: its blades as rows, its rings as columns. */
export function FanTable({ ageGroups, leaves, levels, levelTitle, texts, numbers }: Props) {
  return (
    <table className={styles.table}>
      <caption>{texts.table}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.age}</th>
          {LEVELS.map((level) => (
            <th key={level} scope="col">
              {levelTitle(level)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ageGroups.map(({ key, title }) => (
          <tr key={key}>
            <th scope="row">{title}</th>
            {leaves
              .filter(({ ageGroup }) => ageGroup === key)
              .map((leaf) => (
                <td data-level={levelTitle(leaf.level)} key={leaf.level}>
                  <LeafFigures leaf={leaf} numbers={numbers} texts={texts} />
                </td>
              ))}
          </tr>
        ))}
      </tbody>
      {levels.length > 0 && (
        <tfoot>
          <tr>
            <th scope="row">{texts.level}</th>
            {LEVELS.map((name) => {
              const own = levels.find(({ level }) => level === name)
              return (
                <td data-level={levelTitle(name)} key={name}>
                  {own ? numbers.percent(own.effective) : '–'}
                </td>
              )
            })}
          </tr>
        </tfoot>
      )}
    </table>
  )
}

type Shown = Readonly<{ leaf: ToldLeaf; texts: FanTexts; numbers: Numbers }>

function LeafFigures({ leaf, texts, numbers }: Shown) {
  if (leaf.state !== 'counted') return <small>{texts.states[leaf.state]}</small>
  const { effective, reach, planned, isAtLeast } = leaf
  const grows = plannedPart(leaf) !== null
  const { percent } = numbers
  return (
    <>
      {isAtLeast ? texts.least(percent(effective)) : percent(effective)}
      <small>{texts.seats(percent(reach))}</small>
      {planned !== null && grows && <small>{texts.planned(percent(planned.reach))}</small>}
    </>
  )
}
