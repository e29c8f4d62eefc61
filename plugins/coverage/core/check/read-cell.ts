import { LEVELS } from '../levels.ts'
import { type AgeGroup, BASES, type Cell } from '../portfolio.ts'
import type { Found } from './found.ts'
import type { Limits } from './limits.ts'
import { readChoice } from './read-choice.ts'
import { numberOf, readNumber, shareOf } from './read-number.ts'
import { readOptional } from './read-optional.ts'
import { readRecord } from './read-record.ts'
import { readText } from './read-text.ts'

const AGE_GROUP_KEYS = ['key', 'population', 'bandYears'] satisfies (keyof AgeGroup)[]

const CELL_KEYS = [
  'level',
  'ageGroup',
  'theme',
  'prevalence',
  'basis',
  'priority',
] satisfies (keyof Cell)[]

/** Some days: a band of no years has no yearly target. */
const SHORTEST_BAND = 0.01

export function readAgeGroup(found: Found, { maxTextLength }: Limits): AgeGroup {
  const at = readRecord(found, AGE_GROUP_KEYS)
  const years = { ...numberOf('the years in the band'), min: SHORTEST_BAND }
  return {
    key: readText(at('key'), maxTextLength),
    population: readNumber(at('population'), numberOf('the number of children')),
    bandYears: readNumber(at('bandYears'), years),
  }
}

export function readCell(found: Found, { maxTextLength }: Limits): Cell {
  const at = readRecord(found, CELL_KEYS)
  return {
    level: readChoice(at('level'), LEVELS),
    ageGroup: readText(at('ageGroup'), maxTextLength),
    theme: readText(at('theme'), maxTextLength),
    prevalence: readNumber(at('prevalence'), shareOf('the share of the age group in need')),
    basis: readChoice(at('basis'), BASES),
    priority: readOptional(at('priority'), (priority) =>
      readNumber(priority, numberOf('the weight of the theme, 1 being normal')),
    ),
  }
}
