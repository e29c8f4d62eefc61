import { cellNames } from './cell-names.ts'
import styles from './coverage.module.css'
import type { PartProps } from './part-props.ts'

/** The answer in one or two sentences. */
export function Lead({ coverage, texts, numbers }: PartProps) {
  const { cells, gaps, labels } = coverage
  const met = cells.filter(({ counted }) => counted.length > 0).length
  const [largest] = gaps
  return (
    <p className={styles.lead}>
      {texts.lead(numbers.count(met), numbers.count(cells.length))}{' '}
      {largest ? texts.leadGap(cellNames(labels)(largest)) : texts.allCovered}
    </p>
  )
}
