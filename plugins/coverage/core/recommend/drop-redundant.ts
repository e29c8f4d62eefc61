import type { Model, ModelCandidate } from './build-model.ts'
import { startTally, type Tally } from './tally.ts'

/** The picks without those that the others make needless, looked for among the most expensive first. */
export function dropRedundant(
  model: Model,
  picks: readonly ModelCandidate[],
  isEnough: (tally: Tally) => boolean,
): readonly ModelCandidate[] {
  const tally = startTally(model, picks)
  const dearestFirst = [...picks].sort((a, b) => b.cost - a.cost || b.position - a.position)
  for (const candidate of dearestFirst) {
    tally.remove(candidate)
    if (!isEnough(tally)) tally.add(candidate)
  }
  return picks.filter(tally.has)
}
