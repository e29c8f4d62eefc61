import type { IndexFigures } from '../../core/index.ts'
import type { CountyMunicipality } from './find-counties.ts'
import type { Gathered } from './gather-counties.ts'

/** A municipality in the answer about its county. */
export type MunicipalitySummary = Readonly<{
  number: string
  name: string
  fictional: boolean
  /** Whether it is part of the county's figures. */
  hasData: boolean
  /** Its own, with the priorities it has set. */
  index: IndexFigures | null
  /** Where its coverage is; null when the reader may not see it. */
  href: string | null
}>

export function listMunicipalities(
  members: readonly CountyMunicipality[],
  { found }: Pick<Gathered, 'found'>,
): readonly MunicipalitySummary[] {
  return members.map(({ id, number, name, fictional }) => {
    const figures = found.get(id)?.figures
    const index = figures?.index ?? null
    const href = figures ? `/api/coverage/municipalities/${number}` : null
    return { number, name, fictional, hasData: index !== null, index, href }
  })
}
