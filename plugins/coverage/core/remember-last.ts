import type { CellReference } from './portfolio.ts'
import { referTo } from './refer-to.ts'

/**
 * Makes something of the names of cells, and gives what it made the last time when the names come in
 * the same order again: municipalities share a template, so that most of them ask for the same.
 *
 * @param make must depend on the names and their order alone, and nobody may change what it makes
 */
export function rememberLast<Made>(
  make: (cells: readonly CellReference[]) => Made,
): (cells: readonly CellReference[]) => Made {
  let last: Readonly<{ cells: readonly CellReference[]; made: Made }> | undefined
  return (cells) => {
    if (last === undefined || !haveSameNames(last.cells, cells)) {
      // Names alone are kept, or a whole portfolio would be.
      last = { cells: cells.map(referTo), made: make(cells) }
    }
    return last.made
  }
}

function haveSameNames(a: readonly CellReference[], b: readonly CellReference[]): boolean {
  if (a.length !== b.length) return false
  for (let place = 0; place < a.length; place += 1) {
    const [one, other] = [a[place], b[place]]
    if (one?.theme !== other?.theme) return false
    if (one?.ageGroup !== other?.ageGroup || one?.level !== other?.level) return false
  }
  return true
}
