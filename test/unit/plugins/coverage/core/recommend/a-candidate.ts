import type { Candidate, Offer } from '../../../../../../plugins/coverage/core/index.ts'
import { anOffer } from '../a-portfolio.ts'

/** A fully documented candidate with 10 seats in `aCell()`, at a cost of 100; its offer has its id. */
export function aCandidate(
  id: string,
  { cost = 100, ...changes }: Partial<Offer> & Readonly<{ cost?: number }> = {},
): Candidate {
  return { id, cost, offer: anOffer({ id, seats: 10, ...changes }) }
}
