import type { AnsweredCell, MunicipalityCoverage } from '../../answers/index.ts'
import { LEVELS, type Level } from '../../core/index.ts'
import type { Leaf } from '../drawings/index.ts'
import { type Group, summariseGroup } from '../summarise-groups.ts'

/** What a fan is made of. */
export type FanFigures = Pick<MunicipalityCoverage, 'index' | 'levels' | 'labels'> &
  Readonly<{ cells: readonly AnsweredCell[] }>

/** Every leaf of the fan as it is read: the levels of each age group in turn. */
export function listLeaves(now: FanFigures, withPlans: FanFigures | null): readonly Leaf[] {
  return now.labels.ageGroups.flatMap(({ key }) =>
    LEVELS.map((level) => describeLeaf({ now, withPlans, level, ageGroup: key })),
  )
}

type Question = Readonly<{
  now: FanFigures
  withPlans: FanFigures | null
  level: Level
  ageGroup: string
}>

function describeLeaf({ now, withPlans, level, ageGroup }: Question): Leaf {
  const own = now.cells.filter((cell) => cell.level === level && cell.ageGroup === ageGroup)
  const nothing = { level, ageGroup, effective: 0, reach: 0, planned: null, isAtLeast: false }
  if (own.length === 0) return { ...nothing, state: 'no-need' }
  // A municipality that has listed no offers is not one that covers nothing.
  if (now.index === null) return { ...nothing, state: 'unknown' }
  const group = summariseGroup(now.cells, level, ageGroup)
  if (group === null) return { ...nothing, state: 'hidden' }
  const { effective, reach } = group
  const later = withPlans && summariseGroup(withPlans.cells, level, ageGroup)
  return {
    level,
    ageGroup,
    state: 'counted',
    effective,
    reach,
    planned: later && { effective: later.effective, reach: later.reach },
    isAtLeast: hasUnknownSeats(group),
  }
}

const hasUnknownSeats = ({ cells }: Group): boolean =>
  cells.some(({ suppressed, reach, counted }) => {
    return !suppressed && reach < 1 && counted.some(({ seats }) => seats === null)
  })
