import type { PayloadRequest } from 'payload'
import { asOf, idIn, itemsOf } from './change.ts'
import type { Label, Property } from './property.ts'
import { say } from './refusals.ts'
import { isRecord } from './value-at.ts'

type Titles = ReadonlyMap<string, string>

/** The titles of the documents these values name. */
export async function titlesOf(
  req: PayloadRequest,
  property: Property,
  values: readonly unknown[],
): Promise<Titles> {
  const { target } = property
  const ids = new Set(
    values.flatMap((value) => [value].flat().flatMap((item) => idIn(property, item) ?? [])),
  )
  if (target === null || ids.size === 0) return new Map()
  const { useAsTitle = 'id' } = req.payload.collections[target].config.admin
  const { docs }: { docs: unknown[] } = await req.payload.find({
    collection: target,
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(
    docs.filter(isRecord).map((doc) => [String(doc.id), String(doc[useAsTitle] ?? doc.id)]),
  )
}

/** What a property holds, as people read it. */
export function inWords(
  req: PayloadRequest,
  property: Property,
  { value, titles }: Readonly<{ value: unknown; titles: Titles }>,
): string {
  const nothing = say(req, { nb: '(tomt)', nn: '(tomt)', en: '(empty)' })
  const nameOf = (item: unknown) => titles.get(idIn(property, item) ?? '') ?? '?'
  switch (property.kind) {
    case 'flag':
      return say(req, value === true ? yes : no)
    case 'choice':
      return choiceIn(req, property, value) ?? nothing
    case 'day':
      return typeof value === 'string' ? dayIn(req, value) : nothing
    case 'one':
      return value ? nameOf(value) : nothing
    default:
      return itemsOf(value).map(nameWithAs).join(', ') || nothing
  }
  function nameWithAs(item: unknown): string {
    const as = choiceIn(req, property, asOf(property, item))
    return as === null ? nameOf(item) : `${nameOf(item)} (${as.toLowerCase()})`
  }
}

const choiceIn = (req: PayloadRequest, { choices }: Property, value: unknown): string | null => {
  const found = choices.find((choice) => choice.value === value)
  return found ? labelIn(req, found.label, found.value) : null
}

/** A label of the config in the language of whoever asks. */
export function labelIn(req: PayloadRequest, label: Label, fallback: string): string {
  if (typeof label === 'string') return label
  if (typeof label === 'function') return String(label({ t: req.t, i18n: req.i18n }))
  if (!isRecord(label)) return fallback
  const own = label[req.i18n?.language] ?? label.nb
  return typeof own === 'string' ? own : fallback
}

const dayIn = ({ i18n }: PayloadRequest, value: string): string =>
  new Intl.DateTimeFormat(i18n?.language === 'en' ? 'en-GB' : 'nb-NO', {
    dateStyle: 'long',
    timeZone: 'Europe/Oslo',
  }).format(new Date(value))

const yes = { nb: 'Ja', nn: 'Ja', en: 'Yes' }
const no = { nb: 'Nei', nn: 'Nei', en: 'No' }
