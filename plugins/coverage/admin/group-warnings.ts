import type { CellReference, Warning } from '../core/index.ts'
import type { ShownWarning } from './texts/index.ts'

export type WarningGroup = Readonly<{
  code: ShownWarning
  offers: readonly string[]
  cells: readonly CellReference[]
}>

/** What a municipality can do something about comes first. */
const order: readonly ShownWarning[] = [
  'unknown-seats',
  'unknown-evidence',
  'no-effect',
  'not-verified',
  'grant-ends',
  'one-practitioner',
  'one-arena',
  'surplus',
]

/** Warnings by kind, with every offer and need named once. Kinds without any are left out. */
export function groupWarnings(warnings: readonly Warning[]): readonly WarningGroup[] {
  return order.flatMap((code) => {
    const own = warnings.filter((warning) => warning.code === code)
    const offers = [...new Set(own.flatMap(({ offer }) => offer ?? []))]
    const cells = own.flatMap(({ cell }) => cell ?? [])
    return own.length === 0 ? [] : [{ code, offers, cells }]
  })
}
