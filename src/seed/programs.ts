import { type ProgramRecord, programs } from './data-sets/index.ts'
import { storedByKey } from './find-stored.ts'
import { rankThemes } from './rank-themes.ts'
import type { References } from './references.ts'
import { type Seeding, type Written, writeOnce } from './write-once.ts'

type Needed = Pick<References, 'level' | 'arena' | 'theme' | 'ageGroup' | 'institution'>

/** The catalogue of programmes. */
export function writePrograms(seeding: Seeding, references: Needed): Promise<Written> {
  const { payload } = seeding
  return writeOnce(seeding, {
    label: 'Programmer',
    records: programs,
    keyOf: ({ slug }) => slug,
    findStored: storedByKey(payload, 'programs'),
    write: async (record, req) => {
      const data = toProgram(record, references)
      const call = { collection: 'programs', locale: 'nb', depth: 0, req } as const
      const { id } = isPublishable(record)
        ? await payload.create({ ...call, data: { ...data, _status: 'published' } })
        : await payload.create({ ...call, data, draft: true })
      return id
    },
  })
}

/** A programme that nobody is known to answer for stays a draft (content-model.md). */
export const isPublishable = ({ responsible }: Pick<ProgramRecord, 'responsible'>): boolean =>
  responsible.length > 0

function toProgram(record: ProgramRecord, { level, arena, theme, ageGroup, institution }: Needed) {
  const { basis, confidence: _confidence, note: _note, ageRange, ...rest } = record
  return {
    ...rest,
    ...(ageRange ? { ageRange } : {}),
    targets: [...record.targets],
    formats: [...record.formats],
    levels: record.levels.map(level),
    ageGroups: record.ageGroups.map(ageGroup),
    themes: rankThemes(record.themes, theme),
    arenas: record.arenas.map(arena),
    responsible: record.responsible.map(institution),
    evidence: record.evidence.map((rating) => ({ ...rating })),
    checked: basis === 'sourced',
    checkNote: describeCheck(record),
  }
}

const confidences = { high: 'høy', medium: 'middels', low: 'lav' } as const

/** What an editor should know before trusting the facts of a programme. */
export function describeCheck(record: ProgramRecord): string {
  const { note, basis, confidence } = record
  return [
    note,
    basis === 'unsourced' &&
      'Skrevet ut fra alminnelig fagkunnskap; må kontrolleres med ansvarlig institusjon.',
    !isPublishable(record) &&
      'Ansvarlig institusjon er ikke kjent. Den må fylles ut før programmet kan publiseres.',
    `Sikkerhet i opplysningene: ${confidences[confidence]}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
