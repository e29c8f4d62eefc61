import { LEVELS, type Level } from '../core/index.ts'
import { Bar } from './bar.tsx'
import styles from './coverage.module.css'
import { groupAnchor } from './group-anchor.ts'
import { GroupPanel } from './group-panel.tsx'
import { Legend } from './legend.tsx'
import type { PartProps } from './part-props.ts'
import { summariseGroup } from './summarise-groups.ts'
import { titlesOf } from './titles-of.ts'

const heading = 'coverage-matrix'
const panelId = (level: string, ageGroup: string) => groupAnchor({ level, ageGroup }).slice(1)

/** Age group × level. Every cell leads to the themes and offers behind it, below the table. */
export function Matrix(props: PartProps) {
  const { coverage, texts } = props
  const isCounted = coverage.index !== null
  const levelTitle = titlesOf(coverage.labels.levels)
  const ageTitle = titlesOf(coverage.labels.ageGroups)
  const groups = coverage.labels.ageGroups.flatMap(({ key }) =>
    LEVELS.flatMap((level) => {
      const group = summariseGroup(coverage.cells, level, key)
      return group === null ? [] : [{ level, ageGroup: key, group }]
    }),
  )
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{texts.matrix}</h3>
      <p className={styles.quiet}>{isCounted ? texts.matrixHelp : texts.matrixNeedsHelp}</p>
      {isCounted && <Legend texts={texts} />}
      <table className={styles.matrix}>
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
          {coverage.labels.ageGroups.map(({ key, title }) => (
            <tr key={key}>
              <th scope="row">{title}</th>
              {LEVELS.map((level) => (
                <MatrixCell {...props} ageGroup={key} key={level} level={level} />
              ))}
            </tr>
          ))}
        </tbody>
        {isCounted && <LevelScores {...props} />}
      </table>
      {groups.map(({ level, ageGroup, group }) => (
        <GroupPanel
          {...props}
          back={`#${heading}`}
          group={group}
          id={panelId(level, ageGroup)}
          key={panelId(level, ageGroup)}
          title={`${levelTitle(level)} · ${ageTitle(ageGroup)}`}
        />
      ))}
    </section>
  )
}

function MatrixCell({
  level,
  ageGroup,
  coverage,
  texts,
  numbers,
}: PartProps & { level: Level; ageGroup: string }) {
  const group = summariseGroup(coverage.cells, level, ageGroup)
  if (group === null) return <td className={styles.quiet}>{texts.notRelevant}</td>
  const place = `${titlesOf(coverage.labels.levels)(level)}, ${titlesOf(coverage.labels.ageGroups)(ageGroup)}: `
  return (
    <td>
      <a className={styles.cell} href={`#${panelId(level, ageGroup)}`}>
        <span className={styles.outOfSight}>{place}</span>
        {coverage.index === null ? (
          texts.needs(numbers.count(group.cells.length))
        ) : (
          <>
            <span className={styles.cellValue}>{numbers.percent(group.effective)}</span>
            <Bar effective={group.effective} reach={group.reach} />
            <span className={styles.cellNote}>{texts.seatsFor(numbers.percent(group.reach))}</span>
          </>
        )}
      </a>
    </td>
  )
}

function LevelScores({ coverage, texts, numbers }: PartProps) {
  return (
    <tfoot>
      <tr>
        <th scope="row">{texts.allAges}</th>
        {LEVELS.map((name) => {
          const score = coverage.levels.find(({ level }) => level === name)
          return <td key={name}>{score ? numbers.percent(score.effective) : texts.notRelevant}</td>
        })}
      </tr>
    </tfoot>
  )
}
