import type { AnsweredCell } from '../answers/index.ts'
import styles from './coverage.module.css'
import type { PartProps } from './coverage-page.tsx'
import { titlesOf } from './titles-of.ts'

type Props = PartProps & { cells: readonly AnsweredCell[] }

/** The themes of a group, each with its need and the offers that count there. */
export function OffersBehind({ cells, coverage, texts, numbers, offersHref }: Props) {
  const themeTitle = titlesOf(coverage.labels.themes)
  const offers = new Map(coverage.offers.map((offer) => [offer.id, offer]))
  return (
    <ul className={styles.behind}>
      {cells.map((cell) => (
        <li key={cell.theme}>
          <strong>
            {themeTitle(cell.theme)}: {numbers.percent(cell.effective)}
          </strong>
          {cell.target !== null && <p>{texts.families(numbers.count(cell.target))}</p>}
          {cell.counted.length === 0 ? (
            <p>{texts.reasons[cell.reason]}</p>
          ) : (
            <ul>
              {cell.counted.map(({ offer, seats, quality }) => (
                <li key={offer}>
                  <a href={`${offersHref}?where[slug][equals]=${encodeURIComponent(offer)}`}>
                    {offers.get(offer)?.title ?? offer}
                  </a>{' '}
                  ({seats === null ? texts.unknownSeats : texts.seats(numbers.count(seats))},{' '}
                  {texts.quality(numbers.percent(quality))})
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
