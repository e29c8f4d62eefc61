import { createHash } from 'node:crypto'
import type { Basis, CellReference } from '../core/index.ts'
import { type MethodSettings, type NationalDocuments, namedNeeds } from '../portfolio/index.ts'

/** Changes when the arithmetic of `core/` does. */
const arithmetic = '2'

export type TemplateCell = CellReference &
  Readonly<{
    prevalence: number
    basis: Basis
    priority: number
    source: string | null
    year: number | null
    assumption: boolean
  }>

/** All that decides a figure and is the same for every municipality, by public keys. */
export type Method = Readonly<{
  settings: MethodSettings
  ageGroups: readonly Readonly<{ key: string; bandYears: number }>[]
  template: readonly TemplateCell[]
}>

export function describeMethod({ settings, taxonomies, template }: NationalDocuments): Method {
  return {
    settings,
    ageGroups: [...taxonomies.ageGroups.values()]
      .sort((a, b) => a.order - b.order)
      .map(({ key, bandYears }) => ({ key, bandYears })),
    template: namedNeeds(template, taxonomies).map(({ place, need }) => ({
      ...place,
      prevalence: need.prevalence,
      basis: need.basis,
      priority: need.priority ?? 1,
      source: need.source,
      year: need.year,
      assumption: need.assumption,
    })),
  }
}

/** Names a method: the arithmetic, and the settings and the template in force. */
export function methodVersion(method: Method): string {
  return `${arithmetic}-${hashOf(method).slice(0, 12)}`
}

/** Whether a result named by this version was computed by the arithmetic that runs now. */
export const isPresentArithmetic = (version: string): boolean =>
  version.startsWith(`${arithmetic}-`)

export const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex')
