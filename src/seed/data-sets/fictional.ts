import first from '../data/fictional/9901.json' with { type: 'json' }
import second from '../data/fictional/9902.json' with { type: 'json' }
import third from '../data/fictional/9903.json' with { type: 'json' }
import {
  type Guard,
  isDay,
  isFlag,
  isNumber,
  isText,
  listOf,
  mapOf,
  oneOf,
  optional,
  readRecords,
  recordOf,
} from './guards.ts'
import { isGrounded } from './is-grounded.ts'
import { isTranslated } from './taxonomies.ts'

const isMunicipality = recordOf({
  number: isText,
  name: isTranslated,
  countyNumber: isText,
  countyName: isText,
  population: isNumber,
  children: mapOf(isNumber),
  roleMailbox: isText,
  portfolioPublished: isFlag,
})

const isDeparture = recordOf({
  level: isText,
  ageGroup: isText,
  theme: isText,
  relevant: optional(isFlag),
  prevalence: optional(isNumber),
  priority: optional(isNumber),
  source: optional(isText),
  year: optional(isNumber),
  assumption: optional(isFlag),
  note: optional(isText),
})

type Departure = typeof isDeparture extends Guard<infer T> ? T : never

/** How a profile departs from the template in one cell. A number of its own has its own grounds. */
const isOverride: Guard<Departure> = (value): value is Departure =>
  isDeparture(value) && (value.prevalence === undefined || isGrounded(value))

const isOffer = recordOf({
  slug: isText,
  title: isText,
  program: optional(isText),
  description: optional(isText),
  draft: optional(isFlag),
  status: oneOf('planned', 'active', 'paused', 'ended'),
  from: optional(isDay),
  to: optional(isDay),
  seats: optional(isNumber),
  seatsUnit: optional(oneOf('families', 'parents', 'children')),
  practitioners: optional(
    recordOf({ trained: isNumber, needed: isNumber, lastTrained: optional(isDay) }),
  ),
  yearlyCost: optional(isNumber),
  sharedWith: optional(listOf(recordOf({ municipality: isText, share: isNumber }))),
  levels: optional(listOf(isText)),
  ageGroups: optional(listOf(isText)),
  themes: optional(listOf(isText)),
  arenas: optional(listOf(isText)),
  provider: recordOf({
    institution: optional(isText),
    name: isText,
    kind: oneOf('municipal', 'state', 'voluntary', 'private'),
  }),
  entrance: optional(listOf(oneOf('self-referral', 'referral'))),
  languages: optional(listOf(isText)),
  digital: optional(isFlag),
  address: optional(isText),
  roleMailbox: isText,
  lastVerified: optional(recordOf({ on: isDay, byRole: isText })),
})

const isPlan = recordOf({
  title: isText,
  goals: isText,
  phase: oneOf('prepare', 'plan', 'start', 'carry-through'),
  councilDecision: isDay,
  legalReference: isText,
  nextReview: isDay,
  buildsOn: listOf(isText),
  actions: listOf(
    recordOf({
      what: isText,
      program: optional(isText),
      offer: optional(isText),
      responsibleRole: isText,
      due: isDay,
      status: oneOf('not-started', 'under-way', 'done', 'dropped'),
    }),
  ),
})

const isFictional = recordOf({
  source: isText,
  municipality: isMunicipality,
  needs: recordOf({ note: isText, overrides: listOf(isOverride) }),
  plan: optional(isPlan),
  offers: listOf(isOffer),
})

/** Invented municipalities that carry the demonstration data; a real one never does. */
export const fictional = readRecords('fictional/*.json', [first, second, third], isFictional)

export type FictionalOffer = (typeof fictional)[number]['offers'][number]
export type FictionalPlan = NonNullable<(typeof fictional)[number]['plan']>
export type NeedOverride = (typeof fictional)[number]['needs']['overrides'][number]
