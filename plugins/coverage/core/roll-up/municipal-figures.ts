import type { IndexFigures } from '../coverage.ts'
import type { CellReference } from '../portfolio.ts'

/** What one municipality brings to a cell of a roll-up. */
export type NeedFigures = CellReference &
  Readonly<{
    /** Families to be reached a year, above 0. */
    target: number
    reach: number
    effective: number
    /** Bounds of `effective`, whatever the unknown turns out to be. */
    lower: number
    upper: number
    /** Whether all inputs of the cell are known. */
    isKnown: boolean
    /** Whether an offer counts in the cell. */
    isOffered: boolean
  }>

/** What a roll-up needs of one municipality. */
export type MunicipalFigures = Readonly<{
  /** Null when it has no data; it is then left out of every sum. */
  index: IndexFigures | null
  /** The cells with a target. */
  needs: readonly NeedFigures[]
}>
