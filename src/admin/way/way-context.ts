import type { PayloadRequest } from 'payload'
import type { MunicipalityCoverage } from '../../../plugins/coverage/admin/index.ts'
import type { Figures } from '../write-figures.ts'
import type { Facts, StepProgress } from './facts/index.ts'
import type { WayTexts } from './texts/index.ts'

/** A municipality as somebody works in it. */
export type WorkPlace = Readonly<{ id: string; number: string; name: string; fictional: boolean }>

/** What the reader may do there; the server decides, this says what to show. */
export type Rights = Readonly<{ mayWrite: boolean; mayPublish: boolean }>

/** What every step is made from. */
export type WayContext = Readonly<{
  req: PayloadRequest
  /** The admin's path. */
  admin: string
  language: string
  texts: WayTexts
  figures: Figures
  place: WorkPlace
  rights: Rights
  coverage: MunicipalityCoverage | null
  facts: Facts
  progress: readonly StepProgress[]
  /** What stands after the question mark of the address. */
  search: Readonly<Record<string, string | string[] | undefined>>
}>
