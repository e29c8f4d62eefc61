import type { ReactNode } from 'react'
import styles from './coverage.module.css'
import { EmptyState } from './empty-state.tsx'
import { Figures } from './figures.tsx'
import { GapList } from './gap-list.tsx'
import { Lead } from './lead.tsx'
import { Matrix } from './matrix.tsx'
import type { PartProps } from './part-props.ts'
import { Remarks } from './remarks.tsx'
import { WarningList } from './warning-list.tsx'

/** All there is to know of the coverage of a municipality on one page, the fan first. */
export function CoveragePage({ fan, ...props }: PartProps & Readonly<{ fan: ReactNode }>) {
  const { coverage, now, texts, numbers } = props
  return (
    <>
      {coverage.index === null ? <EmptyState {...props} /> : <Lead {...props} />}
      {coverage.cells.length > 0 && (
        <section aria-labelledby="coverage-fan" className={styles.part}>
          <h3 id="coverage-fan">{texts.fan}</h3>
          {fan}
        </section>
      )}
      {coverage.index !== null && (
        <>
          <Figures index={coverage.index} now={now} numbers={numbers} texts={texts} />
          {coverage.assumptions.cells > 0 && (
            <p className={styles.quiet}>
              {texts.assumptions(numbers.percent(coverage.assumptions.weight))}
            </p>
          )}
        </>
      )}
      {coverage.cells.length > 0 && (
        <>
          <Matrix {...props} />
          <GapList {...props} />
        </>
      )}
      <WarningList {...props} />
      <Remarks {...props} />
      <p className={styles.computed}>
        {texts.computed(numbers.time(coverage.computedAt), coverage.method)}
      </p>
    </>
  )
}
