import { checkOffer } from '../check/check-offer.ts'
import type { Report } from '../check/problem.ts'
import { reportRepeats } from '../check/report-repeats.ts'
import { showValue } from '../check/show-value.ts'
import type { Portfolio } from '../portfolio.ts'
import type { PortfolioChanges } from './apply-changes.ts'

/** The changes against each other and the portfolio: no offer is there twice, what is named exists. */
export function checkChangedOffers(
  { add, remove, change }: PortfolioChanges,
  portfolio: Portfolio,
  report: Report,
): void {
  const ageGroups = new Map(portfolio.ageGroups.map((group) => [group.key, group]))
  const idsOf = (offers: PortfolioChanges['add']) => offers.map(({ id }) => [id])
  const rule = 'duplicate-offer'
  reportRepeats(idsOf(add), { list: 'add', key: '.id', rule }, report)
  reportRepeats(
    remove.map((id) => [id]),
    { list: 'remove', key: '', rule },
    report,
  )
  reportRepeats(idsOf(change), { list: 'change', key: '.id', rule }, report)
  reportTaken(add, { taken: portfolio.offers.map(({ id }) => id), list: 'add' }, report)
  reportTaken(change, { taken: remove, list: 'change' }, report)
  for (const [list, offers] of [['add', add] as const, ['change', change] as const]) {
    for (const [position, offer] of offers.entries()) {
      checkOffer(offer, { path: `${list}[${position}]`, ageGroups }, report)
    }
  }
}

/** An added offer has an id of its own; a changed one is not removed as well. */
function reportTaken(
  offers: readonly Readonly<{ id: string }>[],
  { taken, list }: Readonly<{ taken: readonly string[]; list: 'add' | 'change' }>,
  report: Report,
): void {
  const ids = new Set(taken)
  const others = list === 'add' ? 'the offers of the portfolio' : 'what remove lists'
  for (const [position, { id }] of offers.entries()) {
    if (!ids.has(id)) continue
    const path = `${list}[${position}].id`
    report(
      path,
      'duplicate-offer',
      () => `${path} must differ from ${others}, received ${showValue(id)}; correct one of them.`,
    )
  }
}
