import type { Portfolio, Settings } from '../portfolio.ts'
import { checkOffer } from './check-offer.ts'
import type { Report } from './problem.ts'
import { reportRepeats } from './report-repeats.ts'
import { reportUnknownGroups } from './report-unknown-groups.ts'

/** Records against each other: what is named exists, nothing is there twice, shares sum to 1. */
export function checkRelations(portfolio: Portfolio, report: Report): void {
  const { cells, offers } = portfolio
  const ageGroups = new Map(portfolio.ageGroups.map((group) => [group.key, group]))
  reportRepeats(
    portfolio.ageGroups.map(({ key }) => [key]),
    { list: 'ageGroups', key: '.key', rule: 'duplicate-age-group' },
    report,
  )
  reportUnknownGroups(cells, { list: 'cells', ageGroups }, report)
  reportRepeats(
    cells.map(({ level, ageGroup, theme }) => [level, ageGroup, theme]),
    { list: 'cells', key: '', rule: 'duplicate-cell' },
    report,
  )
  reportRepeats(
    offers.map(({ id }) => [id]),
    { list: 'offers', key: '.id', rule: 'duplicate-offer' },
    report,
  )
  for (const [position, offer] of offers.entries()) {
    checkOffer(offer, { path: `offers[${position}]`, ageGroups }, report)
  }
  checkLevelWeights(portfolio.settings, report)
}

function checkLevelWeights(settings: Settings | undefined, report: Report): void {
  const weights = settings?.levelWeights
  if (!weights || Object.values(weights).some((weight) => weight > 0)) return
  report(
    'settings.levelWeights',
    'no-level-weight',
    () =>
      'settings.levelWeights must have a weight above 0, received 0 for each; weigh at least one level.',
  )
}
