/** How large a portfolio may be. A national template has 25–30 cells, a large city some hundred offers. */
export type Limits = Readonly<{
  maxOffers: number
  maxCells: number
  /** Candidates of one recommendation. */
  maxCandidates: number
  /** Also the limit on age groups and on what one offer lists. */
  maxListed: number
  /** Characters in an id, a key or a title. */
  maxTextLength: number
}>

export const DEFAULT_LIMITS: Limits = {
  maxOffers: 2000,
  maxCells: 500,
  maxCandidates: 2000,
  maxListed: 500,
  maxTextLength: 500,
}

/** Problems reported before the rest is left out. */
export const MAX_PROBLEMS = 50
