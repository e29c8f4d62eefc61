import type { AnsweredCoverage } from './hide-small-counts.ts'

/** The name an offer goes by in answers: its own, or `hidden-1`, `hidden-2` and so on. */
export type OfferNames = Readonly<{
  isReadable: (id: string) => boolean
  nameOf: (id: string) => string
}>

/** Names for offers, the same in every coverage they are used on. */
export function nameHidden(readable: ReadonlySet<string>): OfferNames {
  const names = new Map<string, string>()
  const isReadable = (id: string) => readable.has(id)
  return {
    isReadable,
    nameOf: (id) => {
      if (isReadable(id)) return id
      const name = names.get(id) ?? `hidden-${names.size + 1}`
      names.set(id, name)
      return name
    },
  }
}

/**
 * Takes out what names an offer the reader may not see, such as one that another municipality
 * shares but has not published. It still counts.
 */
export function hideOffers(
  coverage: AnsweredCoverage,
  { isReadable, nameOf }: OfferNames,
): AnsweredCoverage {
  return {
    ...coverage,
    cells: coverage.cells.map((cell) => ({
      ...cell,
      counted: cell.counted.map((each) => ({ ...each, offer: nameOf(each.offer) })),
    })),
    outside: coverage.outside.map(nameOf),
    enablers: coverage.enablers.map(nameOf),
    warnings: coverage.warnings.filter(({ offer }) => offer === undefined || isReadable(offer)),
  }
}

/** Every offer a coverage names. */
export function offersIn(coverage: AnsweredCoverage): Set<string> {
  return new Set([
    ...coverage.cells.flatMap(({ counted }) => counted.map(({ offer }) => offer)),
    ...coverage.outside,
    ...coverage.enablers,
    // Some are warned of because they count nowhere.
    ...coverage.warnings.flatMap(({ offer }) => offer ?? []),
  ])
}
