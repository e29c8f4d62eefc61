/** A row of a need profile or of the template, as far as it is filled in. */
export type NeedCell = Readonly<{
  level: string | null
  ageGroup: string | null
  theme: string | null
  relevant: boolean
  prevalence: number | null
  basis: 'cohort' | 'stock'
  priority: number | null
  source: string | null
  year: number | null
  assumption: boolean
  note: string | null
}>

/** Reads a row of a document, or of a form in which anything may be missing. */
export function readNeedCell(read: (name: string) => unknown): NeedCell {
  return {
    level: idIn(read('level')),
    ageGroup: idIn(read('ageGroup')),
    theme: idIn(read('theme')),
    relevant: read('relevant') !== false,
    prevalence: numberIn(read('prevalence')),
    basis: read('basis') === 'cohort' ? 'cohort' : 'stock',
    priority: numberIn(read('priority')),
    source: textIn(read('source')),
    year: numberIn(read('year')),
    assumption: read('assumption') === true,
    note: textIn(read('note')),
  }
}

/** Whether two rows are about the same need: level, age group and theme. */
export const isSameNeed = (one: NeedCell, other: NeedCell): boolean =>
  one.level === other.level && one.ageGroup === other.ageGroup && one.theme === other.theme

const textIn = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null

const numberIn = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

function idIn(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return typeof value === 'object' && value !== null ? idIn(Reflect.get(value, 'id')) : null
}
