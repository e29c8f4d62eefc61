import { APIError, type PayloadRequest } from 'payload'
import type { CoveragePluginOptions } from '../options.ts'
import { type Id, readId } from '../portfolio/index.ts'
import { RESULTS } from '../results/index.ts'
import { findReadable } from './find-readable.ts'

type Asked = Readonly<{
  number: string
  /** What the request calls it. */
  field: string
}>

/** A municipality as answers name it. */
export type NamedMunicipality = Readonly<{
  number: string
  name: string
  fictional: boolean
  href: string
}>

/**
 * The municipality, if the reader may see its figures.
 *
 * @throws APIError 404 when there is none, or the reader may not
 */
export async function findMunicipality(
  req: PayloadRequest,
  { collections }: CoveragePluginOptions,
  { number, field }: Asked,
): Promise<Readonly<{ id: Id; named: NamedMunicipality }>> {
  const select = { number: true, name: true, fictional: true } as const
  const only = { where: { number: { equals: number } }, select, limit: 1 }
  const [municipality] = await findReadable(req, collections.municipalities, only)
  const id = readId(municipality)
  if (!municipality || id === null) throw notFound({ number, field })
  const own = {
    where: { municipality: { equals: id } },
    select: { municipality: true },
    limit: 1,
  } as const
  const [result] = await findReadable(req, RESULTS, own)
  if (!result) throw notFound({ number, field })
  return {
    id,
    named: {
      number,
      name: String(municipality.name),
      fictional: municipality.fictional === true,
      href: `/api/${collections.municipalities}?where[number][equals]=${number}`,
    },
  }
}

/** The same for a municipality there is not and for one whose figures the reader may not see. */
export const notFound = ({ number, field }: Asked) =>
  new APIError(
    `No coverage for municipality ${JSON.stringify(number.slice(0, 20))}. Give the four-digit number of a municipality that shows its portfolio.`,
    404,
    { code: 'not-found', field },
    true,
  )
