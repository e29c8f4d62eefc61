import type { MunicipalityCoverage } from '../answers/index.ts'
import styles from './coverage.module.css'
import { Figures } from './figures.tsx'
import { GapList } from './gap-list.tsx'
import { Matrix } from './matrix.tsx'
import type { Numbers } from './numbers.ts'
import { Remarks } from './remarks.tsx'
import type { Texts } from './texts.ts'
import { ViewChoice } from './view-choice.tsx'

/** What every part of the page is given. */
export type PartProps = {
  coverage: MunicipalityCoverage
  texts: Texts
  numbers: Numbers
  offersHref: string
}

export function CoveragePage(props: PartProps) {
  const { coverage, texts, numbers, offersHref } = props
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h2>
          {texts.title}: {coverage.municipality.name}
        </h2>
        {coverage.municipality.fictional && <p className={styles.notice}>{texts.fictional}</p>}
        <ViewChoice texts={texts} view={coverage.view} />
      </header>
      {coverage.index === null ? (
        <section className={styles.empty}>
          <h3>{texts.noOffers}</h3>
          <p>{texts.noOffersHelp}</p>
          <a className={styles.action} href={`${offersHref}/create`}>
            {texts.addOffer}
          </a>
        </section>
      ) : (
        <Figures index={coverage.index} numbers={numbers} texts={texts} />
      )}
      <Matrix {...props} />
      <GapList {...props} />
      <Remarks {...props} />
      <p className={styles.small}>
        {texts.computed(numbers.time(coverage.computedAt), coverage.method)}
      </p>
    </div>
  )
}
