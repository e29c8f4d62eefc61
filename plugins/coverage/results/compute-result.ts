import { type Coverage, evaluate } from '../core/index.ts'
import { methodVersion } from '../method.ts'
import {
  buildPortfolio,
  type MunicipalDocuments,
  type NationalDocuments,
} from '../portfolio/index.ts'

/** What is stored for one municipality. */
export type Result = Readonly<{
  number: string
  /** The year the figures are for. */
  year: number
  method: string
  now: Coverage
  withPlans: Coverage
}>

/** Both views of one municipality's coverage. */
export function computeResult(
  national: NationalDocuments,
  municipal: MunicipalDocuments,
  year: number,
): Result {
  const inView = (view: 'now' | 'withPlans') =>
    evaluate(buildPortfolio({ national, municipal, view, year }))
  return {
    number: municipal.municipality.number,
    year,
    method: methodVersion(national.settings),
    now: inView('now'),
    withPlans: inView('withPlans'),
  }
}
