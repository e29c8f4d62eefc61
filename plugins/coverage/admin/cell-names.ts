import type { MunicipalityCoverage } from '../answers/index.ts'
import type { CellReference } from '../core/index.ts'
import { titlesOf } from './titles-of.ts'

/** Names needs for people: "Vold · 6–12 år · Indikert". */
export function cellNames({
  themes,
  ageGroups,
  levels,
}: Pick<MunicipalityCoverage['labels'], 'themes' | 'ageGroups' | 'levels'>) {
  const [theme, ageGroup, level] = [titlesOf(themes), titlesOf(ageGroups), titlesOf(levels)]
  return (cell: CellReference): string =>
    [theme(cell.theme), ageGroup(cell.ageGroup), level(cell.level)].join(' · ')
}
