import fc from 'fast-check'
import type {
  Candidate,
  RecommendationInput,
} from '../../../../../../plugins/coverage/core/index.ts'
import { arbitraryOffer, arbitraryPortfolio } from '../arbitrary-portfolio.ts'

const arbitraryCandidate: fc.Arbitrary<Candidate> = fc
  .tuple(arbitraryOffer, fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100 })))
  .map(([offer, cost]) => ({ id: offer.id, cost, offer }))

/** Any input of up to this many candidates; costs are whole, so that sums of them are exact. */
export function arbitraryInput(maxCandidates: number): fc.Arbitrary<RecommendationInput> {
  return fc.record<RecommendationInput>(
    {
      portfolio: arbitraryPortfolio,
      candidates: fc.uniqueArray(arbitraryCandidate, {
        selector: ({ id }) => id,
        maxLength: maxCandidates,
        size: 'max',
      }),
      budget: fc.integer({ min: 0, max: maxCandidates * 30 }),
      maxPicks: fc.integer({ min: 0, max: maxCandidates }),
    },
    { requiredKeys: ['portfolio', 'candidates'] },
  )
}
