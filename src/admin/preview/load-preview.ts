import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { findDifferences, findMissing } from './find-differences.ts'
import { type Doc, record } from './records.ts'

export type Preview = Readonly<{
  /** The newest of it, in the language that is read, with what it names. */
  doc: Doc
  fields: readonly FlattenedField[]
  isPublished: boolean
  /** Names of what differs from the published; null when nothing is published. */
  differing: readonly string[] | null
  /** Names of texts that are there in Bokmål only. */
  missing: readonly string[]
}>

/** What belongs to editing, or to the address, and no reader is shown. */
const hidden = new Set([
  'slug',
  'checked',
  'checkNote',
  'proposedAt',
  'order',
  'parent',
  'breadcrumbs',
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
])

type Question = Readonly<{ collection: CollectionSlug; id: string; language: string }>

/** A document as a reader would see it; null for whoever may not. */
export async function loadPreview(
  req: PayloadRequest,
  { collection, id, language }: Question,
): Promise<Preview | null> {
  const asReader = { collection, id, disableErrors: true, overrideAccess: false, req } as const
  const locale = language as PayloadRequest['locale']
  const { flattenedFields } = req.payload.collections[collection].config
  const fields = flattenedFields.filter(({ name }) => !hidden.has(name))
  const doc = record(
    await req.payload.findByID({
      ...asReader,
      draft: true,
      depth: 2,
      ...(locale ? { locale } : {}),
    }),
  )
  if (doc === null) return null
  const everyLanguage = { ...asReader, depth: 0, locale: 'all' } as const
  const latest = record(await req.payload.findByID({ ...everyLanguage, draft: true })) ?? {}
  const stored = record(await req.payload.findByID(everyLanguage)) ?? {}
  // Payload leaves the language of the last question on the request.
  if (locale) req.locale = locale
  const names = fields.map(({ name }) => name)
  const localized = fields.filter((field) => 'localized' in field && field.localized === true)
  return {
    doc,
    fields,
    isPublished: stored._status === 'published',
    differing: stored._status === 'published' ? findDifferences(latest, stored, names) : null,
    missing: findMissing(
      latest,
      localized.map(({ name }) => name),
      language,
    ),
  }
}
