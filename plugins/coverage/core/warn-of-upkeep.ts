import { formatNumber } from './format-number.ts'
import type { Standing } from './list-standings.ts'
import { nameOffer } from './name-offer.ts'
import type { WarnOfOffer } from './warn-of-inputs.ts'

/** An offer is to be confirmed once a year, and a grant that ends within a year asks for a budget now. */
const A_YEAR = 12

/**
 * Whether an offer that runs or is planned has not been confirmed for a year. It need not count
 * anywhere: that it does not may be what nobody has confirmed.
 */
export function isStale({ offer: { status, monthsSinceVerified: months } }: Standing): boolean {
  if (months === undefined || (status !== 'active' && status !== 'planned')) return false
  return months === null || months >= A_YEAR
}

/** Warns of what may not last in an offer; nothing of what has not been told. */
export function warnOfUpkeep(standing: Standing, warn: WarnOfOffer): void {
  const { offer, isCounted, isOutside } = standing
  const { practitioners, grantMonthsLeft, monthsSinceVerified } = offer
  const counts = isCounted && !isOutside
  if (counts && practitioners === 1) {
    warn({
      code: 'one-practitioner',
      offer: offer.id,
      message: `${nameOffer(offer)} har bare én sertifisert utøver: sertifiser én til, så tilbudet ikke faller bort med én person.`,
    })
  }
  if (isStale(standing)) {
    warn({
      code: 'not-verified',
      offer: offer.id,
      message: `${nameOffer(offer)} er ${sinceWhen(monthsSinceVerified ?? null)}: se over opplysningene, og bekreft at de stemmer.`,
    })
  }
  if (counts && grantMonthsLeft !== undefined && grantMonthsLeft <= A_YEAR) {
    warn({
      code: 'grant-ends',
      offer: offer.id,
      message: `${nameOffer(offer)} lever av et tilskudd som tar slutt ${fromNow(grantMonthsLeft)}: avklar hvem som betaler etterpå.`,
    })
  }
}

function sinceWhen(months: number | null): string {
  return months === null ? 'aldri bekreftet' : `ikke bekreftet på ${formatNumber(months)} måneder`
}

function fromNow(months: number): string {
  if (months === 0) return 'nå'
  return months === 1 ? 'om én måned' : `om ${formatNumber(months)} måneder`
}
