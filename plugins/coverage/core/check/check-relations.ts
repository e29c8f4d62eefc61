import type { Offer, Portfolio, Settings } from '../portfolio.ts'
import { checkShares } from './check-shares.ts'
import type { Report } from './problem.ts'
import { reportRepeats } from './report-repeats.ts'
import { type AgeGroups, reportUnknownGroups } from './report-unknown-groups.ts'

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

type Place = Readonly<{ path: string; ageGroups: AgeGroups }>

function checkOffer({ serves, themes }: Offer, { path, ageGroups }: Place, report: Report): void {
  const list = `${path}.serves`
  reportUnknownGroups(serves, { list, ageGroups }, report)
  reportRepeats(
    serves.map(({ level, ageGroup }) => [level, ageGroup]),
    { list, key: '', rule: 'duplicate-group' },
    report,
  )
  reportRepeats(
    themes.map(({ theme }) => [theme]),
    { list: `${path}.themes`, key: '.theme', rule: 'duplicate-theme' },
    report,
  )
  checkShares(serves, list, report)
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
