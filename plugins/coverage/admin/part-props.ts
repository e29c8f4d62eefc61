import type { MunicipalityCoverage } from '../answers/index.ts'
import type { IndexFigures } from '../core/index.ts'
import type { Numbers } from './numbers.ts'
import type { Texts } from './texts/index.ts'

/** What every part of the page is given. */
export type PartProps = {
  coverage: MunicipalityCoverage
  /** The figures of today, beside those of a view with plans. */
  now: IndexFigures | null
  texts: Texts
  numbers: Numbers
  links: Links
}

/** Where the page leads. */
export type Links = Readonly<{
  /** The edit page of each offer the reader may open, by the offer's public key. */
  offers: ReadonlyMap<string, string>
  /** Where an offer is registered; null when the reader may not. */
  addOffer: string | null
}>
