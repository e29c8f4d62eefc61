import type { AgeGroup } from '../portfolio.ts'
import { suggest } from './closest-word.ts'
import type { Report } from './problem.ts'
import { showValue } from './show-value.ts'

export type AgeGroups = ReadonlyMap<string, AgeGroup>

/** Reports every item that names an age group the portfolio does not have. */
export function reportUnknownGroups(
  items: readonly Readonly<{ ageGroup: string }>[],
  { list, ageGroups }: Readonly<{ list: string; ageGroups: AgeGroups }>,
  report: Report,
): void {
  for (const [position, { ageGroup }] of items.entries()) {
    if (ageGroups.has(ageGroup)) continue
    const path = `${list}[${position}].ageGroup`
    const suggestion = () => suggest(ageGroup, [...ageGroups.keys()])
    report(
      path,
      'unknown-age-group',
      () =>
        `${path} must be the key of an age group, received ${showValue(ageGroup)}; add it to ageGroups or correct it.${suggestion()}`,
    )
  }
}
