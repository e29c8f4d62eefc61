import type { AnsweredCoverage } from './hide-small-counts.ts'

/**
 * Takes out what names an offer the reader may not see, such as one that another municipality
 * shares but has not published. It still counts; it is called `hidden-1`, `hidden-2` and so on.
 */
export function hideOffers(
  coverage: AnsweredCoverage,
  readable: ReadonlySet<string>,
): AnsweredCoverage {
  const names = new Map<string, string>()
  const rename = (id: string): string => {
    if (readable.has(id)) return id
    const name = names.get(id) ?? `hidden-${names.size + 1}`
    names.set(id, name)
    return name
  }
  return {
    ...coverage,
    cells: coverage.cells.map((cell) => ({
      ...cell,
      counted: cell.counted.map((each) => ({ ...each, offer: rename(each.offer) })),
    })),
    outside: coverage.outside.map(rename),
    enablers: coverage.enablers.map(rename),
    warnings: coverage.warnings.filter(({ offer }) => offer === undefined || readable.has(offer)),
  }
}

/** Every offer a coverage names. */
export function offersIn(coverage: AnsweredCoverage): Set<string> {
  return new Set([
    ...coverage.cells.flatMap(({ counted }) => counted.map(({ offer }) => offer)),
    ...coverage.outside,
    ...coverage.enablers,
  ])
}
