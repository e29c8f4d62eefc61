import { computeIndex } from '../compute-index.ts'
import { type CoveredNeed, coverNeed } from '../cover-need.ts'
import { gatherDeliveries } from '../gather-deliveries.ts'
import { listSupplies } from '../list-supplies.ts'
import type { Portfolio } from '../portfolio.ts'
import { referTo } from '../refer-to.ts'
import { resolveSettings } from '../resolve-settings.ts'
import { scoreLevels } from '../score-levels.ts'
import { weighCells } from '../weigh-cells.ts'
import type { MunicipalFigures, NeedFigures } from './municipal-figures.ts'

/**
 * What a roll-up needs of one municipality: the figures of `evaluate`, and the bounds of each cell,
 * which a Coverage has for the whole only. Expects a portfolio that `checkPortfolio` has accepted.
 */
export function summarisePortfolio(portfolio: Portfolio): MunicipalFigures {
  const settings = resolveSettings(portfolio.settings)
  const needs = weighCells(portfolio, settings.levelWeights)
  const supplies = listSupplies(portfolio.offers, needs, settings)
  const covered = gatherDeliveries(needs, supplies).map(coverNeed)
  const hasData = portfolio.offers.length > 0 && needs.some(({ weight }) => weight > 0)
  return {
    index: hasData ? computeIndex(covered, scoreLevels(covered)) : null,
    needs: covered.map(describeNeed),
  }
}

function describeNeed(covered: CoveredNeed): NeedFigures {
  const { need, reach, effective, lower, upper, isKnown, counted } = covered
  const isOffered = counted.length > 0
  const { target } = need
  return { ...referTo(need.cell), target, reach, effective, lower, upper, isKnown, isOffered }
}
