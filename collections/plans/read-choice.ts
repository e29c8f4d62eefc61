import type { PayloadRequest } from 'payload'
import { type Refused, refusal } from '../refusal.ts'

/** One thing to carry through: a programme to start, or more of an offer that runs. */
export type ChosenMeasure = Readonly<{
  /** Public keys; exactly one is given. */
  program: string | null
  offer: string | null
  title: string
  seats: number | null
  yearlyCost: number | null
  responsibleRole: string | null
  /** A day, as 2027-03-01. */
  due: string | null
}>

/** What somebody has chosen to do, and where it is to be written. */
export type Choice = Readonly<{
  municipality: string
  /** A plan that is there already; null for a new one. */
  plan: string | null
  title: string
  goals: string | null
  /** Whether the planned offers count in the figures with plans at once. */
  publishes: boolean
  measures: readonly ChosenMeasure[]
}>

const MOST_MEASURES = 40

/** @throws APIError 400 that names the first field that cannot be used, and says what to do */
export function readChoice(req: PayloadRequest): Choice {
  const given = isRecord(req.data) ? req.data : {}
  const measures: readonly unknown[] = Array.isArray(given.measures) ? given.measures : []
  const refuse = (refused: Refused): never => {
    throw refusal(req, refused)
  }
  if (measures.length === 0) refuse(nothingChosen)
  if (measures.length > MOST_MEASURES) refuse(tooMany)
  const plan = textOf(given.plan)
  const title = textOf(given.title)
  if (plan === null && title === null) refuse(namedBy('title'))
  return {
    municipality: textOf(given.municipality) ?? '',
    plan,
    title: title ?? '',
    goals: textOf(given.goals),
    publishes: given.publishes === true,
    measures: measures.map((each, place) => readMeasure(each, `measures.${place}`, refuse)),
  }
}

function readMeasure(
  value: unknown,
  path: string,
  refuse: (refused: Refused) => never,
): ChosenMeasure {
  const given = isRecord(value) ? value : {}
  const [program, offer] = [textOf(given.program), textOf(given.offer)]
  if ((program === null) === (offer === null)) refuse({ ...oneOfBoth, field: `${path}.program` })
  const amount = (name: 'seats' | 'yearlyCost'): number | null => {
    const number = given[name] ?? null
    if (number === null) return null
    if (typeof number === 'number' && number >= 0 && number <= 1e12) return number
    return refuse({ ...notAnAmount, field: `${path}.${name}` })
  }
  const due = given.due ?? null
  if (due !== null && !isDay(due)) refuse({ ...notADay, field: `${path}.due` })
  return {
    program,
    offer,
    title: textOf(given.title) ?? refuse(namedBy(`${path}.title`)),
    seats: amount('seats'),
    yearlyCost: amount('yearlyCost'),
    responsibleRole: textOf(given.responsibleRole),
    due: isDay(due) ? due : null,
  }
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value)

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 2000) : null

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const nothingChosen: Refused = {
  code: 'nothing-chosen',
  field: 'measures',
  nb: 'Velg minst ett tiltak planen skal ha.',
  nn: 'Vel minst eitt tiltak planen skal ha.',
  en: 'Choose at least one measure for the plan.',
}
const tooMany: Refused = {
  code: 'too-many-measures',
  field: 'measures',
  nb: `Velg høyst ${MOST_MEASURES} tiltak om gangen.`,
  nn: `Vel høgst ${MOST_MEASURES} tiltak om gongen.`,
  en: `Choose at most ${MOST_MEASURES} measures at a time.`,
}
const namedBy = (field: string): Refused => ({
  code: 'missing-name',
  field,
  nb: 'Skriv et navn.',
  nn: 'Skriv eit namn.',
  en: 'Enter a name.',
})
const oneOfBoth: Refused = {
  code: 'program-or-offer',
  nb: 'Et tiltak er enten et program eller mer av et tilbud. Oppgi én av dem.',
  nn: 'Eit tiltak er anten eit program eller meir av eit tilbod. Oppgje eitt av dei.',
  en: 'A measure is either a programme or more of an offer. Give one of them.',
}
const notAnAmount: Refused = {
  code: 'not-a-number',
  nb: 'Skriv et tall som er 0 eller mer, eller la feltet stå tomt.',
  nn: 'Skriv eit tal som er 0 eller meir, eller la feltet stå tomt.',
  en: 'Enter a number of 0 or more, or leave the field empty.',
}
const notADay: Refused = {
  code: 'not-a-day',
  nb: 'Skriv datoen som dag, måned og år, for eksempel 01.03.2027.',
  nn: 'Skriv datoen som dag, månad og år, til dømes 01.03.2027.',
  en: 'Enter the date as day, month and year, such as 01.03.2027.',
}
