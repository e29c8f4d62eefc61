import type { Coverage, IndexFigures } from '../coverage.ts'
import type { Level } from '../levels.ts'
import type {
  AddressedTheme,
  Basis,
  CellReference,
  LevelWeights,
  Portfolio,
  Status,
} from '../portfolio.ts'

/** What a municipality had at one date: the portfolio, in a view, and the figures that were made of it then. */
export type Side = Readonly<{ portfolio: Portfolio; coverage: Coverage }>

/** Figures of the earlier and of the later date, null where there are none, and later minus earlier. */
export type Compared<Figures> = Readonly<{
  from: Figures | null
  to: Figures | null
  difference: Figures | null
}>

/** Null where a figure is not shown. */
type Shown<Key extends string> = Readonly<Record<Key, number | null>>

export type ShownIndex = Shown<keyof IndexFigures>
export type LevelFigures = Shown<'weight' | 'effective' | 'reach'>
export type CellFigures = Shown<'target' | 'weight' | 'reach' | 'effective' | 'gap' | 'unserved'>

/** Of a coverage, what is compared; counts that are not shown may be null. */
export type Comparable = Readonly<{
  index: IndexFigures | null
  levels: readonly (Readonly<{ level: Level }> & LevelFigures)[]
  cells: readonly (CellReference & CellFigures)[]
}>

export type FigureComparison = Readonly<{
  index: Compared<ShownIndex>
  /** Levels that apply at either date. */
  levels: readonly (Readonly<{ level: Level }> & Compared<LevelFigures>)[]
  /** Cells with a figure that differs, in the order of level, age group and theme. */
  cells: readonly (CellReference & Compared<CellFigures>)[]
}>

export type ChangeKind = 'added' | 'removed' | 'changed'

/** One thing that is not as it was. */
export type Cause<Facts> = Readonly<{
  change: ChangeKind
  /** What of it has changed; none when it was added or removed. */
  fields: readonly (keyof Facts & string)[]
  from: Facts | null
  to: Facts | null
  /** What this alone, made to the earlier portfolio, would do to effective coverage. */
  effect: number
}>

/**
 * What the figures know of an offer, every default filled in, every list in one order. Its title is a
 * name, and the months since and until something pass by themselves: neither is a change.
 */
export type OfferFacts = Readonly<{
  status: Status
  seats: number | null
  evidence: number | null
  fidelity: number
  practitioners: number | null
  monthsActive: number
  municipalityShare: number
  serves: readonly Readonly<{ level: Level; ageGroup: string; share: number | null }>[]
  themes: readonly AddressedTheme[]
  arenas: readonly string[]
  system: boolean
}>

export type NeedFacts = Readonly<{ prevalence: number; basis: Basis; priority: number }>
export type PopulationFacts = Readonly<{ population: number; bandYears: number }>
export type SettingFacts = Readonly<{
  levelWeights: LevelWeights
  unknownEvidence: number
  arenaTarget: number
}>

export type OfferCause = Readonly<{ offer: string; title: string | null }> & Cause<OfferFacts>

/**
 * Why effective coverage is another than it was. The effects and the interaction sum to `together`.
 * A date without an index counts as 0 here, or the first offers would have no effect.
 */
export type Causes = Readonly<{
  /** The whole difference in effective coverage. */
  together: number
  /** Those with the largest effect first, here and below; then by name. */
  offers: readonly OfferCause[]
  needs: readonly (CellReference & Cause<NeedFacts>)[]
  populations: readonly (Readonly<{ ageGroup: string }> & Cause<PopulationFacts>)[]
  settings: Cause<SettingFacts> | null
  /** What comes of figures made by an arithmetic that is no longer in use. */
  arithmetic: number
  /** What the changes do together beyond what each does alone: two offers that meet the same families. */
  interaction: number
}>
