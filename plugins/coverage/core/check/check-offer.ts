import type { Offer } from '../portfolio.ts'
import { checkShares } from './check-shares.ts'
import type { Report } from './problem.ts'
import { reportRepeats } from './report-repeats.ts'
import { type AgeGroups, reportUnknownGroups } from './report-unknown-groups.ts'

/** Where an offer stands, and what it may refer to. */
export type OfferPlace = Readonly<{ path: string; ageGroups: AgeGroups }>

/** What one offer names exists, nothing is in it twice, and its shares sum to 1. */
export function checkOffer(
  { serves, themes }: Offer,
  { path, ageGroups }: OfferPlace,
  report: Report,
): void {
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
