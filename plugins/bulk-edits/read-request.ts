import { addDataAndFileToRequest, type CollectionSlug, type PayloadRequest } from 'payload'
import type { Change } from './change.ts'
import type { BulkEditsOptions, EditedCollection } from './options.ts'
import { type Property, propertyAt } from './property.ts'
import {
  missingValue,
  mostDocuments,
  notAChoice,
  notADay,
  nothingChosen,
  type Refusal,
  refused,
  tooMany,
  unknownAction,
  unknownCollection,
  unknownProperty,
} from './refusals.ts'
import { isRecord } from './value-at.ts'

/** A document as somebody has seen it. */
export type Chosen = Readonly<{
  id: string
  /** When what they saw was stored; null when they say nothing of it. */
  updatedAt: string | null
  /** For taking back: what stood there before. */
  before: unknown
}>

export type Asked = Readonly<{
  collection: CollectionSlug
  edited: EditedCollection
  documents: readonly Chosen[]
}>

type Given = Readonly<Record<string, unknown>>

/** @throws APIError 400 that names the first field that cannot be used, and says what to do */
export async function readDocuments(
  req: PayloadRequest,
  { collections }: BulkEditsOptions,
): Promise<Asked & Readonly<{ given: Given }>> {
  await addDataAndFileToRequest(req)
  const given: Given = isRecord(req.data) ? req.data : {}
  // What is changed is the same in all languages; a title missing in one is no reason to refuse it.
  req.locale = defaultLocale(req)
  const found = Object.entries(collections).find(([slug]) => slug === given.collection)
  if (!found?.[1]) throw refused(req, unknownCollection(Object.keys(collections)), 'collection')
  const documents = new Map(
    (Array.isArray(given.documents) ? given.documents.slice(0, mostDocuments + 1) : [])
      .filter(isRecord)
      .flatMap((row): [string, Chosen][] => {
        const { id, updatedAt, before } = row
        if (typeof id !== 'string' || id === '') return []
        const seen = typeof updatedAt === 'string' ? updatedAt : null
        return [[id, { id, updatedAt: seen, before }]]
      }),
  )
  if (documents.size === 0) throw refused(req, nothingChosen, 'documents')
  if (documents.size > mostDocuments) throw refused(req, tooMany, 'documents')
  const [collection, edited] = found
  return {
    given,
    collection: collection as CollectionSlug,
    edited,
    documents: [...documents.values()],
  }
}

const defaultLocale = ({ payload }: PayloadRequest): PayloadRequest['locale'] => {
  const { localization } = payload.config
  return localization ? (localization.defaultLocale as PayloadRequest['locale']) : undefined
}

/** The property that is asked for. */
export function readProperty(req: PayloadRequest, { collection, edited }: Asked, name: unknown) {
  const path = edited.properties.find((each) => each === name)
  if (!path) throw refused(req, unknownProperty(edited.properties), 'change.property')
  return propertyAt(req.payload.collections[collection].config.flattenedFields, path)
}

export function readChange(req: PayloadRequest, asked: Asked, value: unknown): Change {
  const given: Given = isRecord(value) ? value : {}
  const property = readProperty(req, asked, given.property)
  const action = actionsOf(property).find((each) => each === given.action)
  if (!action) throw refused(req, unknownAction(actionsOf(property)), 'change.action')
  const stop = (refusal: Refusal, field: string): never => {
    throw refused(req, refusal, `change.${field}`)
  }
  const read = readValue(property, given.value ?? null)
  if (isRefusal(read)) return stop(read, 'value')
  if (read === null && (action !== 'set' || property.isRequired || property.path === '_status')) {
    stop(missingValue, 'value')
  }
  if (property.row?.as && action === 'add' && !isChoiceOf(property, given.as)) {
    stop(notAChoice(property.choices.map((choice) => choice.value)), 'as')
  }
  return { property, action, value: read, as: typeof given.as === 'string' ? given.as : null }
}

/** What can be done to a property. */
export const actionsOf = ({ kind }: Property): readonly Change['action'][] =>
  kind === 'many' || kind === 'rows' ? ['add', 'remove'] : ['set']

function readValue(property: Property, value: unknown): Change['value'] | Refusal {
  if (value === null || value === '') return null
  switch (property.kind) {
    case 'flag':
      return typeof value === 'boolean' ? value : missingValue
    case 'choice':
      return isChoiceOf(property, value)
        ? value
        : notAChoice(property.choices.map((choice) => choice.value))
    case 'day':
      return isDay(value) ? value : notADay
    default:
      return typeof value === 'string' ? value : missingValue
  }
}

const isChoiceOf = ({ choices }: Property, value: unknown): value is string =>
  choices.some((choice) => choice.value === value)

const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value)

const isRefusal = (value: unknown): value is Refusal => isRecord(value)
