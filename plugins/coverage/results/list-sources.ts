import type { Id, OfferDocument, ProgramDocument } from '../portfolio/index.ts'
import type { Sources } from './result.ts'

type Offer = Pick<OfferDocument, 'id' | 'program'>

/** The documents behind offers, which come in the order of the portfolio. */
export function listSources(
  offers: readonly Offer[],
  programs: ReadonlyMap<Id, ProgramDocument>,
): Sources {
  const used = new Set(offers.map(({ program }) => program))
  return {
    offers: offers.map(({ id, program }) => ({ offer: id, program })),
    programs: [...programs]
      .filter(([id]) => used.has(id))
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
      .map(([id, program]) => ({ id, program })),
  }
}
