import type { Warning, WarningCode } from './coverage.ts'
import { formatNumber } from './format-number.ts'
import type { Supply } from './list-supplies.ts'
import { nameOffer } from './name-offer.ts'

/** Takes a warning. */
export type Warn = (warning: Warning) => void

/** Whether the offer sends seats to no applicable cell. */
export function isOutside({ parts }: Supply): boolean {
  return parts.length === 0
}

/** Warns of an offer that counts nowhere, or of what is missing or 0 in one that counts. */
export function warnOfInputs(supply: Supply, unknownEvidence: number, warn: Warn): void {
  const { offer, isCounted } = supply
  const name = nameOffer(offer)
  const say = (code: WarningCode, message: string) => warn({ code, offer: offer.id, message })
  if (isOutside(supply)) {
    say(
      'outside-template',
      `${name} treffer ingen av behovene som er merket som relevante, og teller ikke i dekningen.`,
    )
    return
  }
  if (!isCounted) return
  if (offer.evidence === 0) {
    say('no-effect', `${name} har dokumentasjon 0: plassene gir rekkevidde, men ingen effekt.`)
  }
  if (offer.fidelity === 0) {
    say(
      'no-effect',
      `${name} har ingen sertifiserte utøvere: plassene gir rekkevidde, men ingen effekt.`,
    )
  }
  if (offer.seats === null) {
    say(
      'unknown-seats',
      `${name} mangler antall plasser: tilbudet teller i bredden, men er regnet med 0 plasser.`,
    )
  }
  if (offer.evidence === null) {
    say(
      'unknown-evidence',
      `${name} mangler vurdering av dokumentasjon og er regnet med faktoren ${formatNumber(unknownEvidence)}.`,
    )
  }
}
