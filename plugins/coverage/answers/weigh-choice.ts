import type { PayloadRequest } from 'payload'
import { applyChanges, evaluate, type Portfolio } from '../core/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import { type AnsweredCoverage, hideSmallCounts, showAllCounts } from './hide-small-counts.ts'
import { type Behind, listCandidates } from './list-candidates.ts'
import { type Labels, listLabels } from './list-labels.ts'
import { storedPortfolio } from './stored-portfolio.ts'

export type WeighedChoice = Readonly<{
  before: AnsweredCoverage
  after: AnsweredCoverage
  /** A year, together. */
  cost: number
  chosen: readonly (Behind & Readonly<{ candidate: string; cost: number; seats: number | null }>)[]
  labels: Labels
}>

/**
 * What would follow if a municipality did what somebody has chosen, whether anything recommends it or
 * not. Choices that are not candidates any more are left out. Nothing is stored.
 *
 * @throws APIError 404 as `municipalityCoverage`
 */
export async function weighChoice(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { number, chosen }: Readonly<{ number: string; chosen: readonly string[] }>,
): Promise<WeighedChoice> {
  const stored = await storedPortfolio(req, options, { number, view: 'now' })
  const { candidates, behind } = await listCandidates(req, options, stored)
  const wanted = new Set(chosen)
  const picked = candidates.filter(({ id }) => wanted.has(id))
  const add = picked.map(({ offer }) => ({ ...offer, status: 'active' as const }))
  const hide = stored.seesAll ? showAllCounts : hideSmallCounts
  const answer = (portfolio: Portfolio) => hide(evaluate(portfolio))
  return {
    before: answer(stored.portfolio),
    after: answer(applyChanges(stored.portfolio, { add, remove: [], change: [] })),
    cost: picked.reduce((sum, { cost }) => sum + cost, 0),
    chosen: picked.map(({ id, cost, offer }) => ({
      candidate: id,
      cost,
      seats: offer.seats,
      ...behind(id),
    })),
    labels: await listLabels(req, options),
  }
}
