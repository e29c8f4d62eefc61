import type {
  Cell,
  CellReference,
  Offer,
  Portfolio,
  ServedGroup,
} from '../../../plugins/coverage/core/index.ts'

/** T = P · ρ / d, families a year; 0 when the age group is not there. */
export function targetIn(portfolio: Portfolio, cell: Cell): number {
  for (const group of portfolio.ageGroups) {
    if (group.key !== cell.ageGroup) continue
    const years = cell.basis === 'cohort' ? group.bandYears : 1
    return (group.population * cell.prevalence) / years
  }
  return 0
}

/** Definition 1: the part of the offer's seats that goes to the cell, share × relevance. */
export function partIn(portfolio: Portfolio, offer: Offer, cell: CellReference): number {
  for (const group of offer.serves) {
    if (!isIn(cell, group)) continue
    for (const { theme, relevance } of offer.themes) {
      if (theme === cell.theme) return shareOf(portfolio, offer, group) * relevance
    }
  }
  return 0
}

/** The share as given, or else the group's largest target ÷ the sum of these over the groups. */
function shareOf(portfolio: Portfolio, offer: Offer, group: ServedGroup): number {
  if (group.share !== undefined) return group.share
  let sum = 0
  for (const served of offer.serves) sum += largestTarget(portfolio, offer, served)
  return sum === 0 ? 0 : largestTarget(portfolio, offer, group) / sum
}

/** The largest target among the cells of the group whose theme the offer addresses. */
function largestTarget(portfolio: Portfolio, offer: Offer, group: ServedGroup): number {
  let largest = 0
  for (const cell of portfolio.cells) {
    const isAddressed = offer.themes.some(({ theme }) => theme === cell.theme)
    if (!isIn(cell, group) || !isAddressed) continue
    largest = Math.max(largest, targetIn(portfolio, cell))
  }
  return largest
}

/** Seats a year that the offer sends to the cell; null when unknown. */
export function seatsIn(portfolio: Portfolio, offer: Offer, cell: CellReference): number | null {
  if (offer.seats === null) return null
  const months = (offer.monthsActive ?? 12) / 12
  return offer.seats * months * (offer.municipalityShare ?? 1) * partIn(portfolio, offer, cell)
}

/** Definitions 2 and 7: whether the offer counts in the cell. */
export function countsIn(portfolio: Portfolio, offer: Offer, cell: CellReference): boolean {
  const isPlanSeen = portfolio.settings?.view === 'withPlans'
  return (
    !offer.system &&
    (offer.status === 'active' || (offer.status === 'planned' && isPlanSeen)) &&
    partIn(portfolio, offer, cell) > 0 &&
    (offer.seats === null || offer.seats > 0) &&
    (offer.monthsActive ?? 12) > 0 &&
    (offer.municipalityShare ?? 1) > 0
  )
}

/** q = e · φ, with this evidence when there is no rating. */
export function qualityWith(offer: Offer, unknownEvidence: number): number {
  return (offer.evidence ?? unknownEvidence) * Math.min(1, offer.fidelity ?? 1)
}

function isIn(cell: CellReference, { level, ageGroup }: ServedGroup): boolean {
  return cell.level === level && cell.ageGroup === ageGroup
}
