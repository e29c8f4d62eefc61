import type { IndexFigures } from '../coverage.ts'
import type { CellReference, Offer, Portfolio } from '../portfolio.ts'

/** A programme that is not running, or one more group of one that is. */
export type Candidate = Readonly<{
  id: string
  /** A year, 0 or more, in one currency for all candidates. */
  cost: number
  /** Counts as active once picked, whatever its status says. */
  offer: Offer
}>

export const FIGURES = ['effective', 'breadth'] as const

/** What to raise, as much as the budget allows. */
export type Figure = (typeof FIGURES)[number]

/** How long the search for the best picks may go on; core has no clock of its own. */
export type SearchLimits = Readonly<{
  /** Steps of the search, some 10 µs each. @default 50,000 */
  maxSteps?: number
  /**
   * Asked before every step; false ends the search with the best picks so far. With a clock in it the
   * answer may differ from one run to the next. @default always true
   */
  mayGoOn?: () => boolean
}>

/**
 * A figure of the index to raise; or the dual question: the cheapest picks that lift the effective
 * coverage of every cell that weighs something to at least a share above 0, at most 1.
 */
export type Goal = Figure | Readonly<{ everyCellAtLeast: number }>

/** Plain JSON; check it with `checkRecommendationInput`. */
export type RecommendationInput = Readonly<{
  portfolio: Portfolio
  candidates: readonly Candidate[]
  /** What the picks may cost together. @default no limit */
  budget?: number
  /** How many picks there may be. @default no limit */
  maxPicks?: number
  /** @default 'effective' */
  goal?: Goal
}>

/** What a pick adds to a cell, given the picks before it. */
export type ClosedCell = CellReference &
  Readonly<{
    /** Families a year who get a seat and had none. */
    families: number
    /** What the cell adds to the gain. */
    gain: number
  }>

export type PickedCandidate = Readonly<{
  /** Candidate id. */
  candidate: string
  /** What it adds to the figure, given the picks before it; for the dual question, to `effective`. */
  gain: number
  cost: number
  /**
   * Cost ÷ families who get a seat and had none. A family is counted once in a level and age group,
   * however many themes it needs. Null when there are none: the gain is then in better documented
   * seats, or in seats that nobody has counted.
   */
  costPerFamily: number | null
  cells: readonly ClosedCell[]
  /** Evidence factor, 0–1; null when the programme has not been rated. */
  evidence: number | null
}>

/** How the dual question went. */
export type LiftOutcome = Readonly<{
  /** Whether the picks lift every cell; without it there are no picks. */
  isMet: boolean
  /** No picks that lift every cell cost less; null when it is proven that none do. */
  costAtLeast: number | null
  /** Cells that all candidates together do not lift far enough, and how far they do. */
  outOfReach: readonly (CellReference & Readonly<{ atMost: number }>)[]
}>

/** What would follow from picking some of the candidates. */
export type Recommendation = Readonly<{
  /** In the order of choosing: most gain for the money first. */
  picks: readonly PickedCandidate[]
  /** Null when the portfolio lists no offers, or when no cell has both a target and a weight. */
  before: IndexFigures | null
  after: IndexFigures | null
  cost: number
  /**
   * "At least this share of the best possible", 0–1: the figure that is raised after the picks ÷
   * `bestPossibleAtMost`. For the dual question: the least possible cost ÷ the cost, and 0 when not met.
   */
  certificate: number
  /** Whether it is certain that no other picks are better, but for rounding. */
  proven: boolean
  /**
   * No picks raise the figure above this. For the dual question: no picks lift the lowest cell above
   * this, whatever they cost.
   */
  bestPossibleAtMost: number
  /** Null unless the goal is the dual question. */
  everyCell: LiftOutcome | null
}>
