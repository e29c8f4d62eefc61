import { suggest } from '../../check/closest-word.ts'
import { type Found, refuse } from '../../check/found.ts'
import type { Limits } from '../../check/limits.ts'
import { readList } from '../../check/read-list.ts'
import { numberOf, readNumber, shareOf } from '../../check/read-number.ts'
import { readOffer } from '../../check/read-offer.ts'
import { readOptional } from '../../check/read-optional.ts'
import { readRecord } from '../../check/read-record.ts'
import { readText } from '../../check/read-text.ts'
import { type Candidate, FIGURES, type Goal, type RecommendationInput } from '../recommendation.ts'

/** All of the input but the portfolio. */
export type Wish = Omit<RecommendationInput, 'portfolio'>

const WISH_KEYS = ['candidates', 'budget', 'maxPicks', 'goal'] satisfies (keyof Wish)[]
const CANDIDATE_KEYS = ['id', 'cost', 'offer'] satisfies (keyof Candidate)[]

const BUDGET = numberOf('what the picks may cost together in a year')
const COST = numberOf('what the candidate costs in a year')
const PICKS = numberOf('how many picks there may be')
const FLOOR = shareOf('the share of effective coverage to lift every cell to')

/** Each record on its own: types, ranges, declared keys and sizes. */
export function readWish(found: Found, limits: Limits): Wish {
  const at = readRecord(found, WISH_KEYS)
  const many = { max: limits.maxCandidates, rule: 'too-many-candidates' } as const
  return {
    candidates: readList(at('candidates'), many, (candidate) => readCandidate(candidate, limits)),
    budget: readOptional(at('budget'), (budget) => readNumber(budget, BUDGET)),
    maxPicks: readOptional(at('maxPicks'), readPicks),
    goal: readOptional(at('goal'), readGoal),
  }
}

function readCandidate(found: Found, limits: Limits): Candidate {
  const at = readRecord(found, CANDIDATE_KEYS)
  return {
    id: readText(at('id'), limits.maxTextLength),
    cost: readNumber(at('cost'), COST),
    offer: readOffer(at('offer'), limits),
  }
}

function readPicks(found: Found): number {
  const picks = readNumber(found, PICKS)
  if (Number.isFinite(picks) && !Number.isInteger(picks)) {
    refuse(found, {
      rule: 'not-whole',
      must: 'must be a whole number',
      advice: `give ${PICKS.means}`,
    })
  }
  return picks
}

/** A record is the dual question; anything else must be the name of a figure. */
function readGoal(found: Found): Goal {
  const { value } = found
  if (typeof value === 'object' && value !== null) return readFloor(found)
  const figure = FIGURES.find((name) => name === value)
  if (figure) return figure
  refuse(found, {
    rule: 'not-one-of',
    must: 'must be "effective", "breadth" or an object with everyCellAtLeast',
    advice: 'give one of them',
    suggestion: suggest(value, FIGURES),
  })
  return 'effective'
}

function readFloor(found: Found): Goal {
  const at = readRecord(found, ['everyCellAtLeast'])
  return { everyCellAtLeast: readNumber(at('everyCellAtLeast'), FLOOR) }
}
