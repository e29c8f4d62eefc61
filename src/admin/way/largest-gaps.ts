import { cellNames, type MunicipalityCoverage } from '../../../plugins/coverage/admin/index.ts'

type Cell = MunicipalityCoverage['cells'][number]

export type NamedGap = Readonly<{ name: string; cell: Cell }>

/** The gaps with their names, the largest first. */
export function largestGaps(
  { gaps, cells, labels }: Pick<MunicipalityCoverage, 'gaps' | 'cells' | 'labels'>,
  most: number,
): readonly NamedGap[] {
  const name = cellNames(labels)
  return gaps.slice(0, most).flatMap((gap) => {
    const cell = cells.find(
      ({ level, ageGroup, theme }) =>
        level === gap.level && ageGroup === gap.ageGroup && theme === gap.theme,
    )
    return cell ? [{ name: name(gap), cell }] : []
  })
}
