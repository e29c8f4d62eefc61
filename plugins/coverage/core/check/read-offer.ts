import { LEVELS } from '../levels.ts'
import {
  type AddressedTheme,
  type Offer,
  RELEVANCES,
  type ServedGroup,
  STATUSES,
} from '../portfolio.ts'
import type { Found } from './found.ts'
import type { Limits } from './limits.ts'
import { readBoolean } from './read-boolean.ts'
import { readChoice } from './read-choice.ts'
import { type ListLimit, readList } from './read-list.ts'
import { type NumberRange, numberOf, readNumber, shareOf } from './read-number.ts'
import { readNullable, readOptional } from './read-optional.ts'
import { readRecord } from './read-record.ts'
import { readText } from './read-text.ts'

const OFFER_KEYS = [
  'id',
  'title',
  'status',
  'seats',
  'evidence',
  'fidelity',
  'practitioners',
  'monthsSinceVerified',
  'grantMonthsLeft',
  'monthsActive',
  'municipalityShare',
  'serves',
  'themes',
  'arenas',
  'system',
] satisfies (keyof Offer)[]

const SERVED_KEYS = ['level', 'ageGroup', 'share'] satisfies (keyof ServedGroup)[]

const THEME_KEYS = ['theme', 'relevance'] satisfies (keyof AddressedTheme)[]

const SEATS = numberOf('seats a year, or null when nobody knows')
const EVIDENCE = shareOf('the evidence factor, or null when there is no rating')
const FIDELITY = numberOf('certified practitioners divided by those needed')
const PRACTITIONERS = numberOf('the certified practitioners there are now')
const MONTHS_SINCE = numberOf('the months since the offer was confirmed, or null for never')
const MONTHS_LEFT = numberOf('the months until the grant ends')
const MONTHS: NumberRange = { min: 0, max: 12, means: 'the months the offer runs this year' }
const MUNICIPALITY_SHARE = shareOf('the share of the seats that is for this municipality')
const SHARE = shareOf('the share of the seats that goes to this group')

export function readOffer(found: Found, limits: Limits): Offer {
  const at = readRecord(found, OFFER_KEYS)
  const text = (key: Found) => readText(key, limits.maxTextLength)
  const optionalNumber = (key: string, range: NumberRange) =>
    readOptional(at(key), (number) => readNumber(number, range))
  const few: ListLimit = { max: limits.maxListed, rule: 'too-many-listed' }
  return {
    id: text(at('id')),
    title: readOptional(at('title'), text),
    status: readChoice(at('status'), STATUSES),
    seats: readNullable(at('seats'), (seats) => readNumber(seats, SEATS)),
    evidence: readNullable(at('evidence'), (evidence) => readNumber(evidence, EVIDENCE)),
    fidelity: optionalNumber('fidelity', FIDELITY),
    practitioners: optionalNumber('practitioners', PRACTITIONERS),
    monthsSinceVerified: readOptional(at('monthsSinceVerified'), (since) =>
      readNullable(since, (months) => readNumber(months, MONTHS_SINCE)),
    ),
    grantMonthsLeft: optionalNumber('grantMonthsLeft', MONTHS_LEFT),
    monthsActive: optionalNumber('monthsActive', MONTHS),
    municipalityShare: optionalNumber('municipalityShare', MUNICIPALITY_SHARE),
    serves: readList(at('serves'), few, (served) => readServed(served, limits)),
    themes: readList(at('themes'), few, (theme) => readTheme(theme, limits)),
    arenas: readList(at('arenas'), few, text),
    system: readOptional(at('system'), readBoolean),
  }
}

function readServed(found: Found, { maxTextLength }: Limits): ServedGroup {
  const at = readRecord(found, SERVED_KEYS)
  return {
    level: readChoice(at('level'), LEVELS),
    ageGroup: readText(at('ageGroup'), maxTextLength),
    share: readOptional(at('share'), (share) => readNumber(share, SHARE)),
  }
}

function readTheme(found: Found, { maxTextLength }: Limits): AddressedTheme {
  const at = readRecord(found, THEME_KEYS)
  return {
    theme: readText(at('theme'), maxTextLength),
    relevance: readChoice(at('relevance'), RELEVANCES),
  }
}
