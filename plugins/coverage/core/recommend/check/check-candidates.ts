import { checkOffer } from '../../check/check-offer.ts'
import type { Report } from '../../check/problem.ts'
import { reportRepeats } from '../../check/report-repeats.ts'
import { showValue } from '../../check/show-value.ts'
import type { Portfolio } from '../../portfolio.ts'
import type { Candidate } from '../recommendation.ts'

/** Candidates against each other and against the portfolio: no id is there twice, what is named exists. */
export function checkCandidates(
  candidates: readonly Candidate[],
  portfolio: Portfolio,
  report: Report,
): void {
  const ageGroups = new Map(portfolio.ageGroups.map((group) => [group.key, group]))
  reportRepeats(
    candidates.map(({ id }) => [id]),
    { list: 'candidates', key: '.id', rule: 'duplicate-candidate' },
    report,
  )
  reportRepeats(
    candidates.map(({ offer }) => [offer.id]),
    { list: 'candidates', key: '.offer.id', rule: 'duplicate-offer' },
    report,
  )
  reportListedOffers(candidates, portfolio, report)
  for (const [position, { offer }] of candidates.entries()) {
    checkOffer(offer, { path: `candidates[${position}].offer`, ageGroups }, report)
  }
}

/** One more group of a running programme is an offer of its own. */
function reportListedOffers(
  candidates: readonly Candidate[],
  { offers }: Portfolio,
  report: Report,
): void {
  const listed = new Set(offers.map(({ id }) => id))
  for (const [position, { offer }] of candidates.entries()) {
    if (!listed.has(offer.id)) continue
    const path = `candidates[${position}].offer.id`
    report(
      path,
      'duplicate-offer',
      () =>
        `${path} must differ from the offers of the portfolio, received ${showValue(offer.id)}; give the new offer an id of its own.`,
    )
  }
}
