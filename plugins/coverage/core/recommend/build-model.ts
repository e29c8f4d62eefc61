import { compareText } from '../compare-cells.ts'
import { codeNeeds } from '../figures/code-needs.ts'
import { inFillingOrder, listSupplies } from '../figures/list-supplies.ts'
import { followFlows, routeSeats } from '../figures/route-seats.ts'
import type { Offer } from '../portfolio.ts'
import { resolveSettings } from '../resolve-settings.ts'
import { type Need, weighCells } from '../weigh-cells.ts'
import type { Candidate, Figure, RecommendationInput } from './recommendation.ts'

/** Seats that come to a cell: from an offer that counts already, or from a candidate once picked. */
export type Inflow = Readonly<{
  /** Position of the candidate in the model; null for an offer that counts already. */
  candidate: number | null
  /** Families a year, 0 when unknown. */
  seats: number
  /** How many of the target these seats close in the figure, and how well, 0–1. */
  closing: number
  quality: number
}>

export type ModelCell = Readonly<{
  position: number
  need: Need
  /** In filling order: best documented first. */
  inflows: readonly Inflow[]
}>

export type ModelCandidate = Readonly<{
  position: number
  candidate: Candidate
  cost: number
  /** The cells it sends seats to that weigh something. */
  cells: readonly ModelCell[]
}>

/** The input as the search sees it, in an order of its own: cells as always, candidates by id. */
export type Model = Readonly<{
  cells: readonly ModelCell[]
  candidates: readonly ModelCandidate[]
}>

/**
 * The figure as a function of the picks, F(S) = Σ w_c·f_c(S). Each f_c is filled by `fillNeeds`' rule,
 * so that F is monotone and submodular: a candidate adds less the more is there. For breadth, whatever
 * counts in a cell closes it. F is made from the cells, so that a portfolio without offers, which has
 * no index, has F(∅) = 0.
 */
export function buildModel({ portfolio, candidates }: RecommendationInput, figure: Figure): Model {
  const settings = resolveSettings(portfolio.settings)
  const needs = weighCells(portfolio, settings.levelWeights)
  const ordered = [...candidates].sort((a, b) => compareText(a.id, b.id))
  const offers = ordered.map(({ offer }): Offer => ({ ...offer, status: 'active' }))
  const positions = new Map(offers.map((offer, position) => [offer, position]))
  const supplies = listSupplies([...portfolio.offers, ...offers], settings)
  const flows = routeSeats(supplies, codeNeeds(needs))
  const inflows = needs.map((): Inflow[] => [])
  followFlows(flows, inFillingOrder(supplies), ({ offer, seats, quality }, need, flow) => {
    const candidate = positions.get(offer) ?? null
    const sent = (seats ?? 0) * (flows.parts[flow] ?? 0)
    inflows[need]?.push(
      figure === 'breadth'
        ? { candidate, seats: sent, closing: needs[need]?.target ?? 0, quality: 1 }
        : { candidate, seats: sent, closing: sent, quality },
    )
  })
  const cells = needs.map((need, position) => {
    return { position, need, inflows: inflows[position] ?? [] }
  })
  return { cells, candidates: ordered.map(toModelCandidate(cells)) }
}

function toModelCandidate(cells: readonly ModelCell[]) {
  const met = new Map<number, ModelCell[]>()
  for (const cell of cells.filter(({ need }) => need.weight > 0)) {
    for (const { candidate } of cell.inflows) {
      if (candidate === null) continue
      met.set(candidate, [...(met.get(candidate) ?? []), cell])
    }
  }
  return (candidate: Candidate, position: number): ModelCandidate => ({
    position,
    candidate,
    cost: candidate.cost,
    cells: met.get(position) ?? [],
  })
}
