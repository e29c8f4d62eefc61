import type { Level } from './levels.ts'

export const BASES = ['cohort', 'stock'] as const
export const STATUSES = ['active', 'planned', 'paused', 'ended'] as const
export const VIEWS = ['now', 'withPlans'] as const
export const RELEVANCES = [1, 0.5] as const

/** `cohort`: each child is reached once while in the age group. `stock`: each year anew. */
export type Basis = (typeof BASES)[number]

export type Status = (typeof STATUSES)[number]

/** `now` counts active offers; `withPlans` counts planned ones too. */
export type View = (typeof VIEWS)[number]

/** 1 for a main theme, 0.5 for a secondary one. */
export type Relevance = (typeof RELEVANCES)[number]

export type AgeGroup = Readonly<{
  key: string
  /** Children in the age group (for pregnancy: births). */
  population: number
  /** Years a once-per-band offer is spread over; above 0. */
  bandYears: number
}>

/** What names one need: a level, an age group and a theme. */
export type CellReference = Readonly<{ level: Level; ageGroup: string; theme: string }>

/** One need that the municipality has marked relevant. */
export type Cell = CellReference &
  Readonly<{
    /** Share of the age group in need, 0–1; 1 for a universal need. */
    prevalence: number
    basis: Basis
    /** Political priority of the theme. @default 1. With 0 the cell is shown but weighs nothing. */
    priority?: number
  }>

/** An age group at a level that an offer serves. */
export type ServedGroup = Readonly<{
  level: Level
  ageGroup: string
  /**
   * Part of the offer's seats that goes here, 0–1. Given on all groups of an offer, with sum 1, or
   * on none. @default in proportion to the targets the offer meets
   */
  share?: number
}>

export type AddressedTheme = Readonly<{ theme: string; relevance: Relevance }>

export type Offer = Readonly<{
  id: string
  /** Shown in warnings. @default the id */
  title?: string
  status: Status
  /** Families a year; null when nobody has counted them. */
  seats: number | null
  /** Evidence factor of the programme, 0–1; null when it has not been rated. */
  evidence: number | null
  /** Certified practitioners now ÷ needed, 0 or more, capped at 1. @default 1 */
  fidelity?: number
  /**
   * Certified practitioners now, 0 or more. No figure comes of it, since `fidelity` does; with exactly 1
   * there is a warning. @default not told, no warning
   */
  practitioners?: number
  /**
   * Months since somebody last confirmed what is told of the offer, 0 or more; null when nobody ever
   * has. From 12 months, or never, there is a warning. @default not told, no warning
   */
  monthsSinceVerified?: number | null
  /**
   * Months until the grant that the offer lives on ends, 0 or more. At 12 or fewer there is a warning.
   * @default no grant
   */
  grantMonthsLeft?: number
  /** Months the offer runs this year, 0–12. @default 12 */
  monthsActive?: number
  /** This municipality's part of an offer shared with others, 0–1. @default 1 */
  municipalityShare?: number
  serves: readonly ServedGroup[]
  themes: readonly AddressedTheme[]
  /** Keys of the arenas where families meet the offer. */
  arenas: readonly string[]
  /** A measure for services rather than families: listed as an enabler, never counted. @default false */
  system?: boolean
}>

export type LevelWeights = Readonly<Record<Level, number>>

export type Settings = Readonly<{
  /** Only the proportions matter. @default one third each */
  levelWeights?: LevelWeights
  /** Evidence factor of an offer without a rating, 0–1. @default 0.5 */
  unknownEvidence?: number
  /** Distinct arenas at which a group is fully spread; above 0. @default 2 */
  arenaTarget?: number
  /** @default 'now' */
  view?: View
}>

/** What one municipality needs and what it offers. Plain JSON; check it with `checkPortfolio`. */
export type Portfolio = Readonly<{
  ageGroups: readonly AgeGroup[]
  /** Relevant cells only, each once. */
  cells: readonly Cell[]
  offers: readonly Offer[]
  settings?: Settings
}>
