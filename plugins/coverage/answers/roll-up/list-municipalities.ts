import type { PayloadRequest } from 'payload'
import type { IndexFigures } from '../../core/index.ts'
import type { CoveragePluginOptions } from '../../options.ts'
import { findReadable } from '../find-readable.ts'
import type { County } from './find-counties.ts'
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

/** The municipalities of a county, named in the reader's language. */
export async function listMunicipalities(
  req: PayloadRequest,
  { collections }: CoveragePluginOptions,
  { county, found }: Readonly<{ county: County }> & Pick<Gathered, 'found'>,
): Promise<readonly MunicipalitySummary[]> {
  const docs = await findReadable(req, collections.municipalities, {
    where: { countyNumber: { equals: county.number } },
    select: { name: true },
  })
  const names = new Map(docs.map(({ id, name }) => [id, String(name)]))
  return county.members.map(({ id, number, fictional }) => {
    const figures = found.get(id)?.figures
    const index = figures?.index ?? null
    const href = figures ? `/api/coverage/municipalities/${number}` : null
    const name = names.get(id) ?? number
    return { number, name, fictional, hasData: index !== null, index, href }
  })
}
