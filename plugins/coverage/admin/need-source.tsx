import type { MunicipalityCoverage } from '../answers/index.ts'
import styles from './coverage.module.css'
import type { Numbers } from './numbers.ts'
import type { Texts } from './texts/index.ts'

type Props = { cell: MunicipalityCoverage['cells'][number]; texts: Texts; numbers: Numbers }

/** What a need is made of, and where the numbers come from. Nothing for one whose count is hidden. */
export function NeedSource({ cell, texts, numbers }: Props) {
  const { need, target } = cell
  if (need === null || target === null) return null
  const { population, source, year, template } = need
  const children =
    population.countedAs === cell.ageGroup
      ? numbers.count(population.count)
      : `${numbers.count(population.count)} ${texts.births}`
  const sentences = [
    texts.madeOf({
      children,
      share: numbers.share(need.prevalence),
      years: need.years === 1 ? null : numbers.count(need.years),
      families: texts.families(numbers.count(target)),
    }),
    need.assumption || source === null ? texts.assumption : texts.source(source, year),
    ...(need.isOwn && template ? [texts.ownNumber(numbers.share(template.prevalence))] : []),
    ...(population.source === null
      ? []
      : [texts.childrenSource(population.source, population.year)]),
  ]
  return <p className={styles.quiet}>{sentences.join(' ')}</p>
}
