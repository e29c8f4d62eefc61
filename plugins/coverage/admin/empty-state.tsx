import styles from './coverage.module.css'
import type { PartProps } from './part-props.ts'

/** In place of figures there are none of. A municipality without offers has no index, never 0. */
export function EmptyState({ coverage, texts, links }: PartProps) {
  const lacksNeeds = coverage.cells.length === 0
  return (
    <section aria-labelledby="coverage-empty" className={styles.empty}>
      <h3 id="coverage-empty">{lacksNeeds ? texts.noNeeds : texts.noOffers}</h3>
      <p>{lacksNeeds ? texts.noNeedsHelp : texts.noOffersHelp}</p>
      {links.addOffer !== null && (
        <a className={styles.action} href={links.addOffer}>
          {texts.addOffer}
        </a>
      )}
    </section>
  )
}
