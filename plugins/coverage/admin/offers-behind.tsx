import type { AnsweredCell } from '../answers/index.ts'
import styles from './coverage.module.css'
import { OfferLink } from './offer-link.tsx'
import type { PartProps } from './part-props.ts'

type Props = PartProps & { cell: AnsweredCell }

/** The offers that count in one need, with what they bring to it. */
export function OffersBehind({ cell, ...props }: Props) {
  const { texts, numbers } = props
  if (cell.counted.length === 0) return <p className={styles.quiet}>{texts.noOffer}</p>
  return (
    <ul className={styles.offers}>
      {cell.counted.map(({ offer, seats, quality }) => (
        <li key={offer}>
          <OfferLink {...props} offer={offer} />
          {!cell.suppressed && (
            <span className={styles.quiet}>
              {' – '}
              {seats === null ? texts.unknownSeats : texts.seats(numbers.count(seats))},{' '}
              {texts.quality(numbers.percent(quality))}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
