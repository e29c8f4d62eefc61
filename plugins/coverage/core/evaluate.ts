import { buildLadder } from './build-ladder.ts'
import { compareText } from './compare-cells.ts'
import { computeIndex } from './compute-index.ts'
import { coverNeed } from './cover-need.ts'
import type { Coverage } from './coverage.ts'
import { describeCell } from './describe-cell.ts'
import { gatherDeliveries } from './gather-deliveries.ts'
import { listArenas } from './list-arenas.ts'
import { listSupplies } from './list-supplies.ts'
import type { Offer, Portfolio } from './portfolio.ts'
import { rankGaps } from './rank-gaps.ts'
import { resolveSettings } from './resolve-settings.ts'
import { scoreLevels } from './score-levels.ts'
import { weighCells } from './weigh-cells.ts'
import { writeWarnings } from './write-warnings.ts'

/**
 * How much of the need a municipality's portfolio covers, where the gaps are and how certain that
 * is: coverage-method.md, definitions 1–12 (Tanahashi 1978; Ng et al. 2014; Hogan et al. 2018).
 *
 * Expects a portfolio that `checkPortfolio` has accepted, and then throws nothing. Seats and targets
 * are families a year; reach, effective coverage, weights and index figures are shares 0–1. Any
 * permutation of the offers gives the same bits, any permutation of the cells the same figures.
 *
 * The index is null when no offers are listed: a municipality that has told nothing is not a
 * municipality without coverage. Listing is `offers.length > 0`; one that lists only paused, ended
 * or system offers has told, and gets an index of 0.
 */
export function evaluate(portfolio: Portfolio): Coverage {
  const settings = resolveSettings(portfolio.settings)
  const needs = weighCells(portfolio, settings.levelWeights)
  const supplies = listSupplies(portfolio.offers, needs, settings.view)
  const covered = gatherDeliveries(needs, supplies).map((arrivals) =>
    coverNeed(arrivals, settings.unknownEvidence),
  )
  const described = new Map(covered.map((cell) => [cell.need.cell, describeCell(cell)]))
  const hasIndex = portfolio.offers.length > 0 && needs.some(({ weight }) => weight > 0)
  const levels = hasIndex ? scoreLevels(covered) : []
  return {
    index: hasIndex ? computeIndex(covered, levels) : null,
    levels,
    cells: portfolio.cells.flatMap((cell) => described.get(cell) ?? []),
    gaps: rankGaps([...described.values()]),
    ladder: buildLadder([...described.values()]),
    arenas: listArenas(covered, settings.arenaTarget),
    outside: supplies.filter(({ parts }) => parts.length === 0).map(({ offer }) => offer.id),
    enablers: listEnablers(portfolio.offers),
    warnings: writeWarnings(covered, supplies, settings.unknownEvidence),
  }
}

/** System measures support the others and have no seats of their own. */
function listEnablers(offers: readonly Offer[]): readonly string[] {
  return offers
    .filter(({ system }) => system)
    .map(({ id }) => id)
    .sort(compareText)
}
