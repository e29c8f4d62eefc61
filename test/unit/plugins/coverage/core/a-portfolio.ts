import type {
  AgeGroup,
  Cell,
  Offer,
  Portfolio,
} from '../../../../../plugins/coverage/core/index.ts'
import type { Need } from '../../../../../plugins/coverage/core/weigh-cells.ts'

/** 100 children, so that shares of them are easy to read. */
export const children: AgeGroup = { key: '1-5', population: 100, bandYears: 5 }

/** A need of all the children every year: 100 families unless changed. */
export function aCell(changes: Partial<Cell> = {}): Cell {
  return {
    level: 'universal',
    ageGroup: '1-5',
    theme: 'relation',
    prevalence: 1,
    basis: 'stock',
    ...changes,
  }
}

/** `aCell()` as the only need: 100 families. */
export function aNeed(changes: Partial<Need> = {}): Need {
  return { cell: aCell(), position: 0, target: 100, shareOfLevel: 1, weight: 1, ...changes }
}

/** An active, fully documented offer with 40 seats that meets `aCell()`. */
export function anOffer(changes: Partial<Offer> = {}): Offer {
  return {
    id: 'icdp',
    status: 'active',
    seats: 40,
    evidence: 1,
    serves: [{ level: 'universal', ageGroup: '1-5' }],
    themes: [{ theme: 'relation', relevance: 1 }],
    arenas: ['kindergarten', 'school'],
    ...changes,
  }
}

/** One cell of 100 families and one offer with 40 seats, unless changed. */
export function aPortfolio(changes: Partial<Portfolio> = {}): Portfolio {
  return { ageGroups: [children], cells: [aCell()], offers: [anOffer()], ...changes }
}
