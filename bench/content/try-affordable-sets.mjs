/**
 * The largest index of all sets of candidates within the budget: every one of them is tried, and cells
 * are filled anew for each. Knows nothing of the core; `flows` are those of `listFlows`.
 */
export function tryAffordableSets(flows, { candidates, budget }) {
  const cells = cellsOf(flows)
  const met = candidates.map((_, position) =>
    cells.filter((cell) => cell.some(({ candidate }) => candidate === position)),
  )
  const picked = candidates.map(() => false)
  const scores = new Map(cells.map((cell) => [cell, scoreOf(cell, picked)]))
  let best = 0

  const put = (position, isPicked) => {
    picked[position] = isPicked
    for (const cell of met[position]) scores.set(cell, scoreOf(cell, picked))
  }
  const explore = (position, left) => {
    if (position === candidates.length) {
      let total = 0
      for (const score of scores.values()) total += score
      best = Math.max(best, total)
      return
    }
    explore(position + 1, left)
    if (candidates[position].cost > left) return
    put(position, true)
    explore(position + 1, left - candidates[position].cost)
    put(position, false)
  }
  explore(0, budget)
  return best
}

/** The flows of each cell, best documented first. */
function cellsOf(flows) {
  const cells = new Map()
  for (const flow of flows) cells.set(flow.cell, [...(cells.get(flow.cell) ?? []), flow])
  return [...cells.values()].map((cell) => cell.sort((a, b) => b.quality - a.quality))
}

function scoreOf(cell, picked) {
  let free = 1
  let score = 0
  for (const { candidate, most, worth } of cell) {
    if (candidate !== null && !picked[candidate]) continue
    const filled = Math.min(most, free)
    free -= filled
    score += worth * filled
  }
  return score
}
