import { norwegianYear } from '../norwegian-day.ts'
import {
  buildPortfolio,
  listOrigins,
  type MunicipalDocuments,
  sortOffers,
} from '../portfolio/index.ts'
import { listSources } from './list-sources.ts'
import type { National } from './national.ts'
import type { Result } from './result.ts'

/** A municipality's result from all its documents, as it is on the day `at`. */
export function computeResult(
  { documents, version, hash }: National,
  municipal: MunicipalDocuments,
  at: Date,
): Result {
  const portfolio = buildPortfolio({ national: documents, municipal, at })
  return {
    number: municipal.municipality.number,
    year: norwegianYear(at),
    method: version,
    portfolio,
    origins: listOrigins(documents, municipal, portfolio),
    documents: listSources(sortOffers(municipal.offers), municipal.programs),
    nationalHash: hash,
  }
}
