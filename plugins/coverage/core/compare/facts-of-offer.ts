import { compareText } from '../compare-cells.ts'
import type { Offer } from '../portfolio.ts'
import type { OfferFacts } from './comparison.ts'

/** An offer as the figures know it: what is left out has its default, and no order matters. */
export function factsOfOffer(offer: Offer): OfferFacts {
  return {
    status: offer.status,
    seats: offer.seats,
    evidence: offer.evidence,
    fidelity: Math.min(1, offer.fidelity ?? 1),
    practitioners: offer.practitioners ?? null,
    monthsActive: offer.monthsActive ?? 12,
    municipalityShare: offer.municipalityShare ?? 1,
    serves: offer.serves
      .map(({ level, ageGroup, share }) => ({ level, ageGroup, share: share ?? null }))
      .sort((a, b) => compareText(a.level, b.level) || compareText(a.ageGroup, b.ageGroup)),
    themes: offer.themes
      .map(({ theme, relevance }) => ({ theme, relevance }))
      .sort((a, b) => compareText(a.theme, b.theme)),
    arenas: [...offer.arenas].sort(compareText),
    system: offer.system ?? false,
  }
}
