import type { Offer, RecommendationInput } from '../../../../../../plugins/coverage/core/index.ts'
import { applicableCells } from '../../../../../support/naive-coverage/naive-cells.ts'
import { sentTo } from '../../../../../support/naive-coverage/naive-filling.ts'

/** Seats that an offer, or a candidate once picked, brings to a cell. */
export type Flow = Readonly<{
  /** Position of the cell, and of the candidate; null for an offer of the portfolio. */
  cell: number
  candidate: number | null
  /** The share of the target that the seats could fill alone, 0–1. */
  most: number
  quality: number
  /** What filling all of the target would add to the index, w·q. */
  worth: number
}>

/**
 * What the index is made of, by the naive twin and without the core: every flow of known seats. The
 * index for some picks is the largest Σ worth·z with 0 ≤ z ≤ most and Σ z ≤ 1 in each cell.
 */
export function listFlows({ portfolio, candidates }: RecommendationInput): readonly Flow[] {
  const added = candidates.map(({ offer }): Offer => ({ ...offer, status: 'active' }))
  const all = { ...portfolio, offers: [...portfolio.offers, ...added] }
  return applicableCells(all).flatMap((need, cell) =>
    sentTo(need, all).flatMap(({ by, seats, quality }) => {
      const position = added.indexOf(by)
      const most = Math.min(1, (seats ?? 0) / need.target)
      const candidate = position < 0 ? null : position
      return most > 0 ? [{ cell, candidate, most, quality, worth: need.weight * quality }] : []
    }),
  )
}
