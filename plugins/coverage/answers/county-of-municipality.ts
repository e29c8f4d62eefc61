import type { PayloadRequest } from 'payload'
import type { CoveragePluginOptions } from '../options.ts'
import { findReadable } from './find-readable.ts'

/** The number of the county a municipality is in; null when the reader may not see the municipality. */
export async function countyOfMunicipality(
  req: PayloadRequest,
  { collections }: CoveragePluginOptions,
  number: string,
): Promise<string | null> {
  const [municipality] = await findReadable(req, collections.municipalities, {
    where: { number: { equals: number } },
    select: { countyNumber: true },
    limit: 1,
  })
  const county = municipality?.countyNumber
  return county === undefined || county === null ? null : String(county)
}
