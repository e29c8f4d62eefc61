import { buildLadder } from './build-ladder.ts'
import { compareText } from './compare-cells.ts'
import { computeIndex } from './compute-index.ts'
import type { CountedOffer, Coverage, CoverageCell } from './coverage.ts'
import { describeCell } from './describe-cell.ts'
import { type CodedNeeds, codeNeeds, columnOf, positionIn, rowOf } from './figures/code-needs.ts'
import { computeFigures, type Figures } from './figures/compute-figures.ts'
import { listArenas } from './list-arenas.ts'
import { listCounted } from './list-counted.ts'
import { listStandings } from './list-standings.ts'
import type { Cell, Offer, Portfolio } from './portfolio.ts'
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
  const coded = codeNeeds(needs)
  const figures = computeFigures(portfolio.offers, coded, settings)
  const { all: standings, paused } = listStandings(portfolio.offers, figures, { coded, settings })
  const counted = listCounted(figures)
  const cells = describeCells(figures, counted, paused)
  const hasIndex = portfolio.offers.length > 0 && needs.some(({ weight }) => weight > 0)
  const levels = hasIndex ? scoreLevels(figures) : []
  return {
    index: hasIndex ? computeIndex(figures, levels) : null,
    levels,
    cells: inOrderOf(portfolio.cells, cells, coded),
    gaps: rankGaps(cells),
    ladder: buildLadder(cells),
    arenas: listArenas(figures, settings.arenaTarget),
    outside: idsOf(standings.filter(({ isOutside }) => isOutside).map(({ offer }) => offer)),
    enablers: idsOf(portfolio.offers.filter(({ system }) => system)),
    warnings: writeWarnings(figures, counted, {
      standings,
      unknownEvidence: settings.unknownEvidence,
    }),
  }
}

function describeCells(
  { needs, reach, effective }: Figures,
  counted: readonly (readonly CountedOffer[])[],
  paused: ReadonlySet<number>,
): readonly CoverageCell[] {
  return needs.map((need, position) =>
    describeCell({
      need,
      reach: reach[position] ?? 0,
      effective: effective[position] ?? 0,
      counted: counted[position] ?? [],
      isPaused: paused.has(position),
    }),
  )
}

/** The described needs in the order of the input, without the cells that do not apply. */
function inOrderOf(
  input: readonly Cell[],
  described: readonly CoverageCell[],
  coded: CodedNeeds,
): readonly CoverageCell[] {
  const ordered: CoverageCell[] = []
  for (const cell of input) {
    const found = described[positionIn(rowOf(cell, coded), columnOf(cell.theme, coded), coded)]
    if (found) ordered.push(found)
  }
  return ordered
}

function idsOf(offers: readonly Offer[]): readonly string[] {
  return offers.map(({ id }) => id).sort(compareText)
}
