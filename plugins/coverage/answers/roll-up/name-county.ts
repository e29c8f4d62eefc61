import type { County } from './find-counties.ts'

/** A county as answers name it. */
export type NamedCounty = Readonly<{
  number: string
  name: string
  fictional: boolean
  href: string
}>

export const nameCounty = ({ number, name, fictional }: County): NamedCounty => ({
  number,
  name,
  fictional,
  href: `/api/coverage/counties/${encodeURIComponent(number)}`,
})
