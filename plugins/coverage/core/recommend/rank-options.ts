import type { ModelCandidate } from './build-model.ts'
import { ROUNDING } from './rounding.ts'
import type { Tally } from './tally.ts'

/** A candidate and what picking it now would add. */
export type Option = Readonly<{ candidate: ModelCandidate; gain: number }>

/** What picking a candidate would add to whatever is raised; it only falls as picks are made. */
export type MeasureGain = (tally: Tally, candidate: ModelCandidate) => number

export type CompareOptions = (a: Option, b: Option) => number

/** The candidates that would add something, the first to pick first. */
export function rankOptions(
  tally: Tally,
  candidates: readonly ModelCandidate[],
  compare: CompareOptions = mostForTheMoneyFirst,
  gainOf: MeasureGain = gainInFigure,
): readonly Option[] {
  return candidates
    .map((candidate) => ({ candidate, gain: gainOf(tally, candidate) }))
    .filter(({ gain }) => gain > ROUNDING)
    .sort(compare)
}

export function gainInFigure(tally: Tally, candidate: ModelCandidate): number {
  return tally.gainOf(candidate)
}

/** Free candidates, then by gain ÷ cost; equally good ones by lower cost, then by id. */
export function mostForTheMoneyFirst(a: Option, b: Option): number {
  return compareDown(worthOf(a), worthOf(b)) || byCostAndId(a, b)
}

/** By gain; equally good ones by lower cost, then by id. */
export function largestGainFirst(a: Option, b: Option): number {
  return compareDown(a.gain, b.gain) || byCostAndId(a, b)
}

function worthOf({ candidate, gain }: Option): number {
  return candidate.cost > 0 ? gain / candidate.cost : Infinity
}

/** As 32-bit floats: two ratios that are equal but for rounding are a tie. */
function compareDown(a: number, b: number): number {
  const [first, second] = [Math.fround(a), Math.fround(b)]
  if (first === second) return 0
  return first > second ? -1 : 1
}

function byCostAndId(a: Option, b: Option): number {
  return a.candidate.cost - b.candidate.cost || a.candidate.position - b.candidate.position
}
