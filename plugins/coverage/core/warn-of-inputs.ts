import type { Warning } from './coverage.ts'
import { formatNumber } from './format-number.ts'
import type { Standing } from './list-standings.ts'
import { nameOffer } from './name-offer.ts'

/** A warning about an offer. */
export type OfferWarning = Warning & Readonly<{ offer: string }>

/** Takes a warning. */
export type WarnOfOffer = (warning: OfferWarning) => void

/** Warns of an offer that counts nowhere, or of what is missing or 0 in one that counts. */
export function warnOfInputs(standing: Standing, unknownEvidence: number, warn: WarnOfOffer): void {
  const { offer, isCounted, isOutside } = standing
  if (isOutside) {
    warn({
      code: 'outside-template',
      offer: offer.id,
      message: `${nameOffer(offer)} treffer ingen av behovene som er merket som relevante, og teller ikke i dekningen.`,
    })
    return
  }
  if (!isCounted) return
  if (offer.evidence === 0) {
    warn({
      code: 'no-effect',
      offer: offer.id,
      message: `${nameOffer(offer)} har dokumentasjon 0: plassene gir rekkevidde, men ingen effekt.`,
    })
  }
  if (offer.fidelity === 0) {
    warn({
      code: 'no-effect',
      offer: offer.id,
      message: `${nameOffer(offer)} har ingen sertifiserte utøvere: plassene gir rekkevidde, men ingen effekt.`,
    })
  }
  if (offer.seats === null) {
    warn({
      code: 'unknown-seats',
      offer: offer.id,
      message: `${nameOffer(offer)} mangler antall plasser: tilbudet teller i bredden, men er regnet med 0 plasser.`,
    })
  }
  if (offer.evidence === null) {
    warn({
      code: 'unknown-evidence',
      offer: offer.id,
      message: `${nameOffer(offer)} mangler vurdering av dokumentasjon og er regnet med faktoren ${formatNumber(unknownEvidence)}.`,
    })
  }
}
