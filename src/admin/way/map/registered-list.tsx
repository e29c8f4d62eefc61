'use client'

import type { WayTexts } from '../texts/index.ts'
import styles from '../way.module.css'
import type { Registered } from './registered.ts'

type Props = Readonly<{
  offers: readonly Registered[]
  /** Where the offers are in the admin. */
  href: string
  change: (offer: Registered) => void
  move: (offer: Registered, isRemoved: boolean) => void
  mayRemove: boolean
  texts: WayTexts
}>

/** What is registered, the latest first, with the way back from every step. */
export function RegisteredList({ offers, href, change, move, mayRemove, texts }: Props) {
  const { register } = texts
  const standing = offers.filter(({ isRemoved }) => !isRemoved)
  return (
    <section aria-labelledby="registered" className={styles.registered}>
      <h2 id="registered">{register.list}</h2>
      {offers.length === 0 && <p>{register.listEmpty}</p>}
      {offers.length > 0 && (
        <p className={styles.quiet}>{register.listCount(String(standing.length))}</p>
      )}
      {!mayRemove && offers.length > 0 && <p className={styles.quiet}>{register.noRemoval}</p>}
      <ul className={styles.rows}>
        {offers.map((offer) => (
          <li data-removed={offer.isRemoved || undefined} key={offer.id}>
            {offer.isRemoved ? (
              <>
                <span>{register.removed(offer.title)}</span>
                <button
                  aria-label={`${register.restore}: ${offer.title}`}
                  onClick={() => move(offer, false)}
                  type="button"
                >
                  {register.restore}
                </button>
              </>
            ) : (
              <>
                <span>
                  <a href={`${href}/${offer.id}`}>{offer.title}</a>
                  <span className={styles.quiet}>
                    {[
                      texts.statuses[offer.status],
                      offer.seats === null
                        ? register.seatsUnknown
                        : register.seatsIn(String(offer.seats)),
                      ...(offer.isPublished ? [] : [texts.draft]),
                    ].join(' · ')}
                  </span>
                </span>
                <span className={styles.ways}>
                  <button
                    aria-label={`${register.change}: ${offer.title}`}
                    onClick={() => change(offer)}
                    type="button"
                  >
                    {register.change}
                  </button>
                  {mayRemove && (
                    <button
                      aria-label={`${register.remove}: ${offer.title}`}
                      onClick={() => move(offer, true)}
                      type="button"
                    >
                      {register.remove}
                    </button>
                  )}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
