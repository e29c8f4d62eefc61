import { BarPattern } from './bar.tsx'
import styles from './coverage.module.css'
import { EmptyState } from './empty-state.tsx'
import { Figures } from './figures.tsx'
import { GapList } from './gap-list.tsx'
import { Lead } from './lead.tsx'
import { Matrix } from './matrix.tsx'
import type { PartProps } from './part-props.ts'
import { Remarks } from './remarks.tsx'
import { ViewChoice } from './view-choice.tsx'
import { WarningList } from './warning-list.tsx'

export function CoveragePage(props: PartProps) {
  const { coverage, now, texts, numbers } = props
  return (
    <main className={styles.page} data-view="coverage">
      <BarPattern />
      <header className={styles.header}>
        <h2>{texts.heading(String(coverage.year))}</h2>
        <ViewChoice texts={texts} view={coverage.view} />
      </header>
      {coverage.isPending && (
        <p className={styles.notice} role="status">
          {texts.pending}
        </p>
      )}
      {coverage.municipality.fictional && <p className={styles.notice}>{texts.fictional}</p>}
      {coverage.index === null ? (
        <EmptyState {...props} />
      ) : (
        <>
          <Lead {...props} />
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
    </main>
  )
}
