import type { WeighedChoice } from '../../../../plugins/coverage/admin/index.ts'
import { largestGaps } from '../largest-gaps.ts'
import styles from '../way.module.css'
import type { WayContext } from '../way-context.ts'

type Props = Readonly<{ way: WayContext; weighed: WeighedChoice }>

/** Before and after, side by side. */
export function WhatIf({ way: { texts, figures, coverage }, weighed }: Props) {
  const { choose } = texts
  const { before, after, cost, chosen, labels } = weighed
  const levels = new Map(labels.levels.map(({ key, title }) => [key, title]))
  const rows = [
    ...(['breadth', 'reach', 'effective', 'balance'] as const).map((name) => ({
      label: choose.figures[name],
      before: before.index?.[name] ?? 0,
      after: after.index?.[name] ?? 0,
    })),
    ...after.levels.map(({ level, effective }) => ({
      label: `${choose.figures.effective}, ${(levels.get(level) ?? level).toLocaleLowerCase('nb')}`,
      before: before.levels.find((each) => each.level === level)?.effective ?? 0,
      after: effective,
    })),
  ]
  const [open] = coverage
    ? largestGaps({ ...coverage, gaps: after.gaps, cells: coverage.cells }, 1)
    : []
  return (
    <section aria-labelledby="what-if">
      <h2 id="what-if">{choose.whatIf}</h2>
      <p>{choose.whatIfHelp(figures.count(chosen.length), figures.money(cost))}</p>
      <table className={styles.columns}>
        <thead>
          <tr>
            <th scope="col">{choose.figure}</th>
            <th scope="col">{choose.before}</th>
            <th scope="col">{choose.after}</th>
            <th scope="col">{choose.difference}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>{figures.percent(row.before)}</td>
              <td>{figures.percent(row.after)}</td>
              <td>{figures.points(row.after - row.before)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {open && (
        <p>
          {choose.stillOpen}: {open.name}
        </p>
      )}
    </section>
  )
}
