import { referTo } from '../refer-to.ts'
import type { Model, ModelCandidate, ModelCell } from './build-model.ts'
import type { ClosedCell, PickedCandidate } from './recommendation.ts'
import { ROUNDING } from './rounding.ts'
import { startTally, type Tally } from './tally.ts'

/** What each pick adds after those before it. */
export function explainPicks(
  model: Model,
  picks: readonly ModelCandidate[],
): readonly PickedCandidate[] {
  const tally = startTally(model)
  return picks.map((picked) => {
    const { candidate } = picked
    const cells = closeCells(picked, tally)
    const families = countFamilies(cells)
    const gain = tally.gainOf(picked)
    tally.add(picked)
    return {
      candidate: candidate.id,
      gain,
      cost: candidate.cost,
      costPerFamily: families > 0 ? candidate.cost / families : null,
      cells,
      evidence: candidate.offer.evidence,
    }
  })
}

function closeCells(picked: ModelCandidate, tally: Tally): readonly ClosedCell[] {
  return picked.cells
    .map((cell) => ({
      ...referTo(cell.need.cell),
      families: seatedBy(picked, cell, tally),
      gain: cell.need.weight * tally.liftOf(picked, cell),
    }))
    .filter(({ families, gain }) => families > 0 || gain > ROUNDING)
}

/** Families a year who get a seat and had none: T·Δreach. */
function seatedBy({ position }: ModelCandidate, cell: ModelCell, tally: Tally): number {
  const { target } = cell.need
  let before = 0
  let added = 0
  for (const { candidate, seats } of cell.inflows) {
    if (candidate === position) added += seats
    else if (candidate === null || tally.has({ position: candidate })) before += seats
  }
  const families = Math.min(target, before + added) - Math.min(target, before)
  return families > target * ROUNDING ? families : 0
}

/** The same families are in every theme of a level and age group: the theme with most of them counts. */
function countFamilies(cells: readonly ClosedCell[]): number {
  const groups = new Map<string, number>()
  for (const cell of cells) {
    // A level has no space in it, so that no two groups have the same key.
    const key = `${cell.level} ${cell.ageGroup}`
    groups.set(key, Math.max(groups.get(key) ?? 0, cell.families))
  }
  return [...groups.values()].reduce((sum, families) => sum + families, 0)
}
