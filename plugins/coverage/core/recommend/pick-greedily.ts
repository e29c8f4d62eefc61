import type { Model, ModelCandidate } from './build-model.ts'
import { affords, type Means, spend, UNLIMITED } from './means.ts'
import {
  type CompareOptions,
  gainInFigure,
  type MeasureGain,
  mostForTheMoneyFirst,
  type Option,
  rankOptions,
} from './rank-options.ts'
import { ROUNDING } from './rounding.ts'
import { startTally } from './tally.ts'

export type GreedyOptions = Readonly<{
  /** @default all */
  candidates?: readonly ModelCandidate[]
  /** @default unlimited */
  means?: Means
  /** @default most for the money first */
  compare?: CompareOptions
  /** @default the gain in the figure */
  gainOf?: MeasureGain
}>

/**
 * Picks, one at a time, the best of the candidates that can still be afforded (Nemhauser, Wolsey &
 * Fisher 1978; with costs, Khuller, Moss & Naor 1999), in the order of choosing. A gain only falls as
 * picks are made, so that an old gain is a bound, and only the first in the queue is computed anew
 * (lazy evaluation: Minoux 1978; Leskovec et al. 2007).
 */
export function pickGreedily(
  model: Model,
  {
    candidates = model.candidates,
    means = UNLIMITED,
    compare = mostForTheMoneyFirst,
    gainOf = gainInFigure,
  }: GreedyOptions,
): readonly ModelCandidate[] {
  const tally = startTally(model)
  const queue = [...rankOptions(tally, candidates, compare, gainOf)]
  const picks: ModelCandidate[] = []
  let left = means
  for (let first = queue.shift(); first; first = queue.shift()) {
    const { candidate } = first
    if (!affords(left, candidate.cost)) continue
    const option = { candidate, gain: gainOf(tally, candidate) }
    if (option.gain <= ROUNDING) continue
    if (goesBehind(option, queue, compare)) {
      insert(option, queue, compare)
      continue
    }
    tally.add(candidate)
    picks.push(candidate)
    left = spend(left, candidate.cost)
  }
  return picks
}

function goesBehind(option: Option, [next]: readonly Option[], compare: CompareOptions): boolean {
  return next !== undefined && compare(next, option) < 0
}

function insert(option: Option, queue: Option[], compare: CompareOptions): void {
  const position = queue.findIndex((other) => compare(option, other) < 0)
  queue.splice(position < 0 ? queue.length : position, 0, option)
}
