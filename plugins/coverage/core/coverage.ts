import type { Level } from './levels.ts'
import type { CellReference } from './portfolio.ts'

/** Why a cell has a gap, the first that holds from the top; `none` when it is closed. */
export type Reason = 'no-offer' | 'paused-only' | 'too-few-seats' | 'low-documentation' | 'none'

/** An offer that counts in a cell. */
export type CountedOffer = Readonly<{
  /** Offer id. */
  offer: string
  /** Seats a year the offer sends to the cell; null when its seats are unknown. */
  seats: number | null
  /** Families a year that take these seats once better documented offers are full. */
  filled: number
  /** Evidence factor × fidelity, 0–1. */
  quality: number
}>

export type CoverageCell = CellReference &
  Readonly<{
    /** Families to be reached a year, above 0. */
    target: number
    /** Part of the index, 0–1; the weights of all cells sum to 1. */
    weight: number
    /** Share of the target with a seat, 0–1. */
    reach: number
    /** Share of the target with a seat, each seat counted by its quality, 0–reach. */
    effective: number
    /** weight × (1 − effective): what closing this cell would add to the index. */
    gap: number
    /** Families a year without a seat. */
    unserved: number
    reason: Reason
    /** In filling order: best documented first, then by id. */
    counted: readonly CountedOffer[]
  }>

export type CoverageLevel = Readonly<{
  level: Level
  weight: number
  effective: number
  reach: number
}>

/** All figures 0–1. */
export type IndexFigures = Readonly<{
  /** C = Σ weight × effective. Unknown seats are 0 seats here. */
  effective: number
  /** R = Σ weight × reach. */
  reach: number
  /** Weight of the cells with at least one counted offer. */
  breadth: number
  /** Geometric mean of the level scores. */
  balance: number
  /** No value of what is unknown gives a C below this, */
  lower: number
  /** nor above this. */
  upper: number
  /** Weight of the cells all of whose inputs are known. */
  completeness: number
}>

/** Which levels have a counted offer for a theme in an age group. */
export type LadderRow = Readonly<{ theme: string; ageGroup: string } & Record<Level, boolean>>

export type ArenaRow = Readonly<{
  level: Level
  ageGroup: string
  /** Arenas with a counted offer, in code-unit order. */
  arenas: readonly string[]
  /** Number of arenas ÷ the arena target, at most 1. */
  ratio: number
}>

/** What a reader should know before trusting a figure. */
export type WarningCode =
  | 'surplus'
  | 'one-arena'
  | 'no-effect'
  | 'outside-template'
  | 'unknown-seats'
  | 'unknown-evidence'

/** What may not last, although no figure is wrong today. */
export type UpkeepCode = 'one-practitioner' | 'not-verified' | 'grant-ends'

export type Warning = Readonly<{
  code: WarningCode | UpkeepCode
  /** Offer id, for a warning about an offer. */
  offer?: string
  /** For a warning about a cell. */
  cell?: CellReference
  /** One or two sentences in Norwegian Bokmål, for people. */
  message: string
}>

/**
 * What the portfolio covers. Lists are in an order of their own (level, age group, theme, id) that
 * no reordering of the input changes; only `cells` follows the input, without the cells whose
 * target is 0.
 */
export type Coverage = Readonly<{
  /** Null when no offers are listed, or when no cell has both a target and a weight. */
  index: IndexFigures | null
  /** The levels that apply; empty when there is no index, so that nobody reads a missing score as 0. */
  levels: readonly CoverageLevel[]
  cells: readonly CoverageCell[]
  /** Cells with a gap, largest first. */
  gaps: readonly CellReference[]
  ladder: readonly LadderRow[]
  arenas: readonly ArenaRow[]
  /** Ids of offers that send seats to no applicable cell, whatever their status. */
  outside: readonly string[]
  /** Ids of system offers. */
  enablers: readonly string[]
  warnings: readonly Warning[]
}>
