import type { Portfolio } from '../portfolio.ts'
import type { Found } from './found.ts'
import type { Limits } from './limits.ts'
import { readAgeGroup, readCell } from './read-cell.ts'
import { readList } from './read-list.ts'
import { readOffer } from './read-offer.ts'
import { readOptional } from './read-optional.ts'
import { readRecord } from './read-record.ts'
import { readSettings } from './read-settings.ts'

const PORTFOLIO_KEYS = ['ageGroups', 'cells', 'offers', 'settings'] satisfies (keyof Portfolio)[]

/** Each record on its own: types, ranges, declared keys and sizes. */
export function readPortfolio(found: Found, limits: Limits): Portfolio {
  const at = readRecord(found, PORTFOLIO_KEYS)
  const { maxListed, maxCells, maxOffers } = limits
  return {
    ageGroups: readList(at('ageGroups'), { max: maxListed, rule: 'too-many-listed' }, (group) =>
      readAgeGroup(group, limits),
    ),
    cells: readList(at('cells'), { max: maxCells, rule: 'too-many-cells' }, (cell) =>
      readCell(cell, limits),
    ),
    offers: readList(at('offers'), { max: maxOffers, rule: 'too-many-offers' }, (offer) =>
      readOffer(offer, limits),
    ),
    settings: readOptional(at('settings'), readSettings),
  }
}
