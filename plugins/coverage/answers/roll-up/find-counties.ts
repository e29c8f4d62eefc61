import type { PayloadRequest, Where } from 'payload'
import { norwegianDay } from '../../norwegian-day.ts'
import type { CoveragePluginOptions } from '../../options.ts'
import { type Id, readId } from '../../portfolio/index.ts'
import { findReadable } from '../find-readable.ts'

/** A municipality of a county. */
export type CountyMunicipality = Readonly<{
  id: Id
  number: string
  fictional: boolean
}>

/** A county and the municipalities that are rolled up in it. */
export type County = Readonly<{
  number: string
  name: string
  /** Whether its municipalities are invented, all of them. */
  fictional: boolean
  members: readonly CountyMunicipality[]
}>

/**
 * The counties by number, of the municipalities that exist today. An invented municipality counts only
 * where there is no other: it must not change the figures of a real county.
 */
export async function findCounties(
  req: PayloadRequest,
  { collections }: CoveragePluginOptions,
  which: Where = {},
): Promise<readonly County[]> {
  const docs = await findReadable(req, collections.municipalities, {
    where: which,
    select: fields,
    sort: 'number',
  })
  const today = norwegianDay(new Date())
  const groups = new Map<string, Doc[]>()
  for (const doc of docs.filter((each) => existsOn(today, each))) {
    const number = String(doc.countyNumber)
    groups.set(number, [...(groups.get(number) ?? []), doc])
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([number, group]) => describeCounty(number, group))
}

type Doc = Readonly<Record<string, unknown>>

const fields = {
  number: true,
  countyNumber: true,
  countyName: true,
  fictional: true,
  validFrom: true,
  validTo: true,
} as const

function existsOn(today: string, { validFrom, validTo }: Doc): boolean {
  const dayOf = (date: unknown) => norwegianDay(new Date(String(date)))
  if (validFrom && dayOf(validFrom) > today) return false
  return !validTo || dayOf(validTo) >= today
}

function describeCounty(number: string, docs: readonly Doc[]): County {
  const real = docs.filter(({ fictional }) => fictional !== true)
  const counted = real.length > 0 ? real : docs
  return {
    number,
    name: String(counted[0]?.countyName ?? number),
    fictional: real.length === 0,
    members: counted.flatMap((doc) => {
      const id = readId(doc)
      if (id === null) return []
      return { id, number: String(doc.number), fictional: doc.fictional === true }
    }),
  }
}
