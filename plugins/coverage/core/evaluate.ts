import { buildLadder } from './build-ladder.ts'
import { compareText } from './compare-cells.ts'
import { computeIndex } from './compute-index.ts'
import { coverNeed } from './cover-need.ts'
import type { Coverage, CoverageCell } from './coverage.ts'
import { describeCell } from './describe-cell.ts'
import { gatherDeliveries } from './gather-deliveries.ts'
import { listArenas } from './list-arenas.ts'
import { listSupplies } from './list-supplies.ts'
import type { Cell, Offer, Portfolio } from './portfolio.ts'
import { rankGaps } from './rank-gaps.ts'
import { resolveSettings } from './resolve-settings.ts'
import { scoreLevels } from './score-levels.ts'
import { type Need, weighCells } from './weigh-cells.ts'
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
  const supplies = listSupplies(portfolio.offers, needs, settings)
  const covered = gatherDeliveries(needs, supplies).map(coverNeed)
  const cells = covered.map(describeCell)
  const hasIndex = portfolio.offers.length > 0 && needs.some(({ weight }) => weight > 0)
  const levels = hasIndex ? scoreLevels(covered) : []
  return {
    index: hasIndex ? computeIndex(covered, levels) : null,
    levels,
    cells: inOrderOf(portfolio.cells, needs, cells),
    gaps: rankGaps(cells),
    ladder: buildLadder(cells),
    arenas: listArenas(covered, settings.arenaTarget),
    outside: idsOf(supplies.filter(({ parts }) => parts.length === 0).map(({ offer }) => offer)),
    enablers: idsOf(portfolio.offers.filter(({ system }) => system)),
    warnings: writeWarnings(covered, supplies, settings.unknownEvidence),
  }
}

/** The described needs in the order of the input, without the cells that do not apply. */
function inOrderOf(
  input: readonly Cell[],
  needs: readonly Need[],
  described: readonly CoverageCell[],
): readonly CoverageCell[] {
  const positions = new Map(needs.map(({ cell, position }) => [cell, position]))
  return input.flatMap((cell) => described[positions.get(cell) ?? -1] ?? [])
}

function idsOf(offers: readonly Offer[]): readonly string[] {
  return offers.map(({ id }) => id).sort(compareText)
}
