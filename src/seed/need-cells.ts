import { type NeedOverride, needTemplate } from './data-sets/index.ts'
import type { References } from './references.ts'

type Place = Readonly<{ level: string; ageGroup: string; theme: string }>

/**
 * The template with what a municipality says for itself laid over it. An override names its source,
 * so that no number of its own is credited to the template's.
 *
 * @throws when an override names a cell that the template does not have
 */
export function profileCells(overrides: readonly NeedOverride[]) {
  for (const override of overrides) {
    if (needTemplate.some((cell) => isSamePlace(cell, override))) continue
    throw new Error(`seed: the need template has no cell for ${JSON.stringify(override)}.`)
  }
  return needTemplate.map((cell) => {
    const own = overrides.find((override) => isSamePlace(cell, override))
    return { relevant: true, priority: 1, ...cell, ...own }
  })
}

type Needed = Pick<References, 'level' | 'ageGroup' | 'theme'>

/** The same cells with ids in place of keys, as Payload stores them. */
export function storableCells(cells: ReturnType<typeof profileCells>, references: Needed) {
  return cells.map((cell) => ({
    ...cell,
    level: references.level(cell.level),
    ageGroup: references.ageGroup(cell.ageGroup),
    theme: references.theme(cell.theme),
  }))
}

const isSamePlace = (one: Place, other: Place): boolean =>
  one.level === other.level && one.ageGroup === other.ageGroup && one.theme === other.theme
