import type { Basis, Level, Relevance, Status } from '../core/index.ts'

export type Id = string | number

/** Content as the figures need it, once Payload's documents have been checked. Ids stay inside the plugin. */
export type Classification = Readonly<{
  levels: readonly Id[]
  ageGroups: readonly Id[]
  themes: readonly Readonly<{ theme: Id; relevance: Relevance }>[]
  arenas: readonly Id[]
}>

export type OfferDocument = Classification &
  Readonly<{
    id: Id
    slug: string
    title: string
    municipality: Id
    program: Id | null
    status: Status
    from: Date | null
    to: Date | null
    seats: number | null
    trained: number | null
    needed: number | null
    lastVerified: Date | null
    grantEnds: Date | null
    sharedWith: readonly Readonly<{ municipality: Id; share: number }>[]
  }>

export type ProgramDocument = Classification &
  Readonly<{
    targets: readonly string[]
    evidence: readonly Readonly<{ scheme: string; value: string; year: number | null }>[]
  }>

/** A programme as the catalogue shows it to a reader. */
export type CatalogueProgram = Omit<ProgramDocument, 'evidence'> &
  Readonly<{
    id: Id
    slug: string
    title: string
    availability: string | null
    /** Families in one group. */
    typicalSeats: number | null
    /** Kroner a year for one group. */
    yearlyCost: number | null
    responsible: readonly Id[]
    /** Each rating with its source. */
    evidence: readonly (ProgramDocument['evidence'][number] & Readonly<{ url: string | null }>)[]
  }>

export type NeedCell = Readonly<{
  level: Id
  ageGroup: Id
  theme: Id
  relevant: boolean
  prevalence: number
  basis: Basis
  priority: number | null
  source: string | null
  year: number | null
  assumption: boolean
  note: string | null
}>

export type MunicipalityDocument = Readonly<{
  id: Id
  number: string
  children: readonly Readonly<{
    ageGroup: Id
    count: number
    year: number | null
    source: string | null
  }>[]
}>

export type Taxonomies = Readonly<{
  levels: ReadonlyMap<Id, Level>
  ageGroups: ReadonlyMap<Id, Readonly<{ key: string; bandYears: number; order: number }>>
  themes: ReadonlyMap<Id, string>
  arenas: ReadonlyMap<Id, string>
}>

/** The settings in force: `coverage-settings`, with the defaults of coverage-method.md. */
export type MethodSettings = Readonly<{
  evidenceFactors: Readonly<Record<'0' | '1' | '2' | '3' | '4' | '5' | 'unknown', number>>
  levelWeights: Readonly<Record<Level, number>>
  arenaTarget: number
  /** Where the numbers come from. */
  sources: Readonly<Record<'evidenceFactors' | 'levelWeights' | 'arenaTarget', Origin>>
}>

/** Where a number comes from, and the year it is of. */
export type Origin = Readonly<{ source: string | null; year: number | null }>

/** What a programme counts by, wherever it runs. */
export type Grounds = Readonly<{ taxonomies: Taxonomies; settings: MethodSettings }>

/** All that is the same for every municipality. */
export type NationalDocuments = Grounds & Readonly<{ template: readonly NeedCell[] }>

/** What one municipality's figures are computed from. */
export type MunicipalDocuments = Readonly<{
  municipality: MunicipalityDocument
  /** Null when the municipality has no profile of its own and the national template applies. */
  needs: readonly NeedCell[] | null
  /** Published offers of its own and those others share with it. */
  offers: readonly OfferDocument[]
  programs: ReadonlyMap<Id, ProgramDocument>
}>
