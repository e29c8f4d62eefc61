import { computeIndex } from '../compute-index.ts'
import { codeNeeds } from '../figures/code-needs.ts'
import { computeFigures, type Figures } from '../figures/compute-figures.ts'
import type { Portfolio } from '../portfolio.ts'
import { resolveSettings } from '../resolve-settings.ts'
import { scoreLevels } from '../score-levels.ts'
import { type Need, weighCells } from '../weigh-cells.ts'
import type { MunicipalFigures, NeedFigures } from './municipal-figures.ts'

/**
 * What a roll-up needs of one municipality: the figures of `evaluate`, and the bounds of each cell,
 * which a Coverage has for the whole only. Expects a portfolio that `checkPortfolio` has accepted.
 */
export function summarisePortfolio(portfolio: Portfolio): MunicipalFigures {
  const settings = resolveSettings(portfolio.settings)
  const needs = weighCells(portfolio, settings.levelWeights)
  const figures = computeFigures(portfolio.offers, codeNeeds(needs), settings)
  const hasData = portfolio.offers.length > 0 && needs.some(({ weight }) => weight > 0)
  return {
    index: hasData ? computeIndex(figures, scoreLevels(figures)) : null,
    needs: needs.map((need) => describeNeed(need, figures)),
  }
}

function describeNeed({ cell, position, target }: Need, figures: Figures): NeedFigures {
  return {
    level: cell.level,
    ageGroup: cell.ageGroup,
    theme: cell.theme,
    target,
    reach: figures.reach[position] ?? 0,
    effective: figures.effective[position] ?? 0,
    lower: figures.lower[position] ?? 0,
    upper: figures.upper[position] ?? 0,
    isKnown: figures.isKnown[position] ?? true,
    isOffered: figures.isOffered[position] ?? false,
  }
}
