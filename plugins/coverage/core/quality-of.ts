import type { Offer } from './portfolio.ts'

/**
 * Quality q = e · φ, 0–1: evidence factor × fidelity, with fidelity capped at 1. It discounts
 * contact to effective coverage (Tanahashi 1978; Ng et al. 2014).
 */
export function qualityOf({ evidence, fidelity = 1 }: Offer, unknownEvidence: number): number {
  return (evidence ?? unknownEvidence) * Math.min(1, fidelity)
}
