import type { NeedTemplate } from '../payload-types.ts'
import { type NeedOverride, needTemplate } from './data-sets/index.ts'
import type { References } from './references.ts'

type Cell = NonNullable<NeedTemplate['cells']>[number]
type Place = Readonly<Pick<Cell, 'level' | 'ageGroup' | 'theme'>>
type Needed = Pick<References, 'level' | 'ageGroup' | 'theme'>

/** The national template with ids in place of keys, as Payload stores it. */
export const templateCells = (references: Needed): Cell[] =>
  needTemplate.map((cell) => ({
    relevant: true,
    priority: 1,
    ...cell,
    ...placeOf(cell, references),
  }))

type Profile = Readonly<{
  /** The cells of the template as it is stored, which editors may have changed. */
  stored: readonly Cell[]
  overrides: readonly NeedOverride[]
  references: Needed
}>

/**
 * The stored template with what a municipality says for itself laid over it. A number of its own has
 * its own grounds, and is never credited to the template's source.
 *
 * @throws when an override names a cell that neither template has
 */
export function profileCells({ stored, overrides, references }: Profile): Cell[] {
  const own = overrides.map((override) => ({ ...override, ...placeOf(override, references) }))
  const ours = templateCells(references).filter((cell) => !find(stored, cell) && find(own, cell))
  const cells = [...stored, ...ours]
  const lost = own.findIndex((override) => !find(cells, override))
  if (lost >= 0) {
    throw new Error(`seed: the need template has no cell for ${JSON.stringify(overrides[lost])}.`)
  }
  return cells.map(({ id: _row, ...cell }) => layOver(cell, find(own, cell)))
}

const noGrounds = { source: null, year: null, assumption: false } as const

function layOver(cell: Cell, own: (Partial<Cell> & Place) | undefined): Cell {
  if (!own) return cell
  return { ...cell, ...(own.prevalence === undefined ? {} : noGrounds), ...own }
}

const placeOf = (
  { level, ageGroup, theme }: Readonly<{ level: string; ageGroup: string; theme: string }>,
  references: Needed,
) => ({
  level: references.level(level),
  ageGroup: references.ageGroup(ageGroup),
  theme: references.theme(theme),
})

const find = <Row extends Place>(rows: readonly Row[], place: Place): Row | undefined =>
  rows.find(
    ({ level, ageGroup, theme }) =>
      level === place.level && ageGroup === place.ageGroup && theme === place.theme,
  )
