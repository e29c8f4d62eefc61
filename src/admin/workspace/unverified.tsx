import { isUnverified } from '../way/facts/index.ts'
import type { PartProps } from './part-props.ts'
import styles from './workspace.module.css'

const shown = 5

/** Offers that run and nobody has looked over for a year. */
export function Unverified({ way, texts }: PartProps) {
  const { admin, figures, facts } = way
  const offers = facts.offers
    .filter((offer) => isUnverified(offer, facts.today))
    .sort((a, b) => ((a.verifiedOn ?? '') < (b.verifiedOn ?? '') ? -1 : 1))
  return (
    <section aria-labelledby="workspace-verify">
      <h2 id="workspace-verify">{texts.verify}</h2>
      <p className={styles.quiet}>{offers.length === 0 ? texts.allVerified : texts.verifyHelp}</p>
      <ul>
        {offers.slice(0, shown).map(({ id, title, verifiedOn }) => (
          <li key={id}>
            <a href={`${admin}/collections/offers/${id}`}>{title}</a>
            <span className={styles.quiet}>
              {verifiedOn ? texts.lastVerified(figures.day(verifiedOn)) : texts.never}
            </span>
          </li>
        ))}
      </ul>
      {offers.length > shown && <p>{texts.more(figures.count(offers.length - shown))}</p>}
    </section>
  )
}
