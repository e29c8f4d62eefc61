import { BASES, LEVELS, STATUSES } from '../core/index.ts'
import type {
  CatalogueProgram,
  Classification,
  Id,
  MethodSettings,
  MunicipalityDocument,
  NeedCell,
  OfferDocument,
  Origin,
  ProgramDocument,
  Taxonomies,
} from './documents.ts'
import {
  isRecord,
  readDate,
  readId,
  readIds,
  readNumber,
  readRows,
  readText,
  readWord,
} from './read-fields.ts'

type Docs = readonly unknown[]

/** Payload's documents become records here and nowhere else. A document without what it must have is left out. */
export function readMunicipality(doc: unknown): MunicipalityDocument | null {
  if (!isRecord(doc)) return null
  const id = readId(doc)
  const number = readText(doc.number)
  if (id === null || number === null) return null
  const children = readRows(doc.children).flatMap((row) => {
    const ageGroup = readId(row.ageGroup)
    const count = readNumber(row.count)
    if (ageGroup === null || count === null) return []
    return { ageGroup, count, year: readNumber(row.year), source: readText(row.source) }
  })
  return { id, number, children }
}

export function readOffer(doc: unknown): OfferDocument[] {
  if (!isRecord(doc)) return []
  const id = readId(doc)
  const slug = readText(doc.slug)
  const municipality = readId(doc.municipality)
  const status = readWord(STATUSES, doc.status)
  if (id === null || slug === null || municipality === null || status === null) return []
  const practitioners = isRecord(doc.practitioners) ? doc.practitioners : {}
  return [
    {
      ...readClassification(doc),
      id,
      slug,
      municipality,
      status,
      title: readText(doc.title) ?? slug,
      program: readId(doc.program),
      from: readDate(doc.from),
      to: readDate(doc.to),
      seats: readNumber(doc.seats),
      trained: readNumber(practitioners.trained),
      needed: readNumber(practitioners.needed),
      lastVerified: readDate(isRecord(doc.lastVerified) ? doc.lastVerified.on : null),
      grantEnds: readDate(doc.grantEnds),
      sharedWith: readRows(doc.sharedWith).flatMap((row) => {
        const partner = readId(row.municipality)
        const share = readNumber(row.share)
        return partner === null || share === null ? [] : { municipality: partner, share }
      }),
    },
  ]
}

/**
 * The programmes offers are of. An offer keeps its place when its programme is unpublished, but only
 * a published programme gives evidence: nobody could look up the rating of another.
 */
export function readPrograms(docs: Docs): ReadonlyMap<Id, ProgramDocument> {
  return byId(docs, (doc) => {
    const program = readProgram(doc)
    return doc._status === 'draft' ? { ...program, evidence: [] } : program
  })
}

export function readCatalogueProgram(doc: unknown): CatalogueProgram[] {
  if (!isRecord(doc)) return []
  const id = readId(doc)
  const slug = readText(doc.slug)
  if (id === null || slug === null) return []
  return [
    {
      ...readProgram(doc),
      id,
      slug,
      title: readText(doc.title) ?? slug,
      availability: readText(doc.availability),
      typicalSeats: readNumber(doc.typicalSeats),
      yearlyCost: readNumber(isRecord(doc.cost) ? doc.cost.yearly : null),
      responsible: readIds(doc.responsible),
    },
  ]
}

function readProgram(doc: Readonly<Record<string, unknown>>) {
  return {
    ...readClassification(doc),
    targets: Array.isArray(doc.targets) ? doc.targets.flatMap((each) => readText(each) ?? []) : [],
    evidence: readRows(doc.evidence).flatMap((row) => {
      const scheme = readText(row.scheme)
      const value = readText(row.value)
      if (scheme === null || value === null) return []
      return { scheme, value, year: readNumber(row.year), url: readText(row.url) }
    }),
  }
}

export function readNeedCells(value: unknown): NeedCell[] {
  return readRows(value).flatMap((row) => {
    const level = readId(row.level)
    const ageGroup = readId(row.ageGroup)
    const theme = readId(row.theme)
    const prevalence = readNumber(row.prevalence)
    if (level === null || ageGroup === null || theme === null || prevalence === null) return []
    return {
      level,
      ageGroup,
      theme,
      prevalence,
      relevant: row.relevant !== false,
      basis: readWord(BASES, row.basis) ?? 'stock',
      priority: readNumber(row.priority),
      source: readText(row.source),
      year: readNumber(row.year),
      assumption: row.assumption === true,
      note: readText(row.note),
    }
  })
}

export function readTaxonomies(docs: Record<keyof Taxonomies, Docs>): Taxonomies {
  return {
    levels: byId(docs.levels, (doc) => readWord(LEVELS, doc.key)),
    themes: byId(docs.themes, (doc) => readText(doc.key)),
    arenas: byId(docs.arenas, (doc) => readText(doc.key)),
    ageGroups: byId(docs.ageGroups, (doc) => {
      const key = readText(doc.key)
      const bandYears = readNumber(doc.bandYears)
      if (key === null || bandYears === null) return null
      return { key, bandYears, order: readNumber(doc.order) ?? 0 }
    }),
  }
}

/** The settings global; what is missing in it is filled from coverage-method.md. */
export function readSettings(doc: unknown): MethodSettings {
  const given = isRecord(doc) ? doc : {}
  const factors = isRecord(given.evidenceFactors) ? given.evidenceFactors : {}
  const weights = isRecord(given.levelWeights) ? given.levelWeights : {}
  return {
    evidenceFactors: {
      '5': readNumber(factors.level5) ?? 1,
      '4': readNumber(factors.level4) ?? 0.9,
      '3': readNumber(factors.level3) ?? 0.75,
      '2': readNumber(factors.level2) ?? 0.5,
      '1': readNumber(factors.level1) ?? 0.35,
      '0': readNumber(factors.level0) ?? 0,
      unknown: readNumber(factors.unknown) ?? 0.5,
    },
    levelWeights: {
      universal: readNumber(weights.universal) ?? 1,
      selective: readNumber(weights.selective) ?? 1,
      indicated: readNumber(weights.indicated) ?? 1,
    },
    arenaTarget: readNumber(given.arenaTarget) ?? 2,
    sources: {
      evidenceFactors: readOrigin(given.evidenceFactors),
      levelWeights: readOrigin(given.levelWeights),
      arenaTarget: readOrigin(given.arenas),
    },
  }
}

function readOrigin(value: unknown): Origin {
  const group = isRecord(value) ? value : {}
  return { source: readText(group.source), year: readNumber(group.year) }
}

function readClassification(doc: Readonly<Record<string, unknown>>): Classification {
  return {
    levels: readIds(doc.levels),
    ageGroups: readIds(doc.ageGroups),
    arenas: readIds(doc.arenas),
    themes: readRows(doc.themes).flatMap((row) => {
      const theme = readId(row.theme)
      return theme === null ? [] : { theme, relevance: row.relevance === 'secondary' ? 0.5 : 1 }
    }),
  }
}

function byId<Value>(
  docs: Docs,
  read: (doc: Readonly<Record<string, unknown>>) => Value | null,
): ReadonlyMap<Id, Value> {
  const entries = docs.filter(isRecord).flatMap((doc): [Id, Value][] => {
    const id = readId(doc)
    const value = read(doc)
    return id === null || value === null ? [] : [[id, value]]
  })
  return new Map(entries)
}
