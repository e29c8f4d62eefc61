import ageGroupsFile from '../data/age-groups.json' with { type: 'json' }
import arenasFile from '../data/arenas.json' with { type: 'json' }
import levelsFile from '../data/levels.json' with { type: 'json' }
import themesFile from '../data/themes.json' with { type: 'json' }
import { type Guard, isNumber, isText, oneOf, readRecords, recordOf } from './guards.ts'

/** A text in the languages the seed is written in. Northern Sámi is left to people who write it. */
export type Translated = Readonly<{ nb: string; nn: string; en: string }>

/** What the four taxonomies have in common. */
export type Term = Readonly<{
  key: string
  order: number
  title: Translated
  description: Translated
}>

export const isTranslated: Guard<Translated> = recordOf({ nb: isText, nn: isText, en: isText })

const term = { key: isText, order: isNumber, title: isTranslated, description: isTranslated }
const kinds = ['municipal', 'state', 'voluntary', 'private'] as const

export const levels = readRecords('levels.json', levelsFile.levels, recordOf(term))

export const arenas = readRecords(
  'arenas.json',
  arenasFile.arenas,
  recordOf({ ...term, kind: oneOf(...kinds) }),
)

export const themes = readRecords('themes.json', themesFile.themes, recordOf(term))

export const ageGroups = readRecords(
  'age-groups.json',
  ageGroupsFile.ageGroups,
  recordOf({ ...term, fromMonth: isNumber, toMonth: isNumber, bandYears: isNumber }),
)
