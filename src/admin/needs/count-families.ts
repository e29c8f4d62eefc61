import type { NeedCell } from './need-cell.ts'

export type Band = Readonly<{ id: string; key: string; bandYears: number }>

/** Children by the id of their age group. */
export type Children = ReadonlyMap<string, number>

/** Children in an age group; births stand in for pregnancies, which nobody counts. Null when unknown. */
export function childrenIn(bands: readonly Band[], children: Children, id: string): number | null {
  const own = children.get(id)
  if (own !== undefined) return own
  const band = bands.find((each) => each.id === id)
  const births = bands.find(({ key }) => key === '0')
  return band?.key === 'pregnancy' && births ? (children.get(births.id) ?? null) : null
}

/** Years a need is spread over: those in the band when each child is reached once, otherwise one. */
export const yearsOf = ({ basis }: Pick<NeedCell, 'basis'>, band: Band): number =>
  basis === 'cohort' ? band.bandYears : 1

/** Families to be reached a year: children × share in need ÷ years (coverage-method.md, T_c). */
export const familiesAYear = (
  cell: Pick<NeedCell, 'basis'> & Readonly<{ prevalence: number }>,
  band: Band,
  children: number,
): number => (children * cell.prevalence) / yearsOf(cell, band)
