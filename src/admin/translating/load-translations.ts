import {
  type CollectionSlug,
  createLocalReq,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { findSelected } from '../../../plugins/lean-reads/index.ts'
import { inReaders } from '../in-readers.ts'
import type { ContentLanguage } from './content-languages.ts'
import {
  hasLocalized,
  localizedNames,
  localizedPlaces,
  onlyLocalized,
  type Shape,
} from './localized-places.ts'
import { inLanguage, translationOf } from './translation-of.ts'
import { writeLabel } from './write-label.ts'

/** More than these of one collection are not looked through. */
const mostRead = 1000

/** What a document lacks in one language. */
export type Lack = Readonly<{ missing: readonly string[]; all: number }>

export type TranslatedDocument = Readonly<{
  id: string
  title: string
  /** The language of the title, when it is one of those with their own. */
  titleLanguage: string | undefined
  isDraft: boolean
  lacks: Readonly<Record<string, Lack>>
}>

export type TranslatedCollection = Readonly<{
  slug: string
  name: string
  documents: readonly TranslatedDocument[]
  /** Whether there are more than were read. */
  hasMore: boolean
}>

type Asked = Readonly<{
  languages: readonly ContentLanguage[]
  /** The collections to look through. @default all of them */
  slugs?: readonly string[]
}>

/** The collections with something to translate that the reader may change, in the order of the menu. */
export async function loadTranslations(
  req: PayloadRequest,
  { languages, slugs }: Asked,
): Promise<readonly TranslatedCollection[]> {
  const translatable = Object.values(req.payload.collections)
    .map(({ config }) => config)
    .filter(({ slug, fields }) => hasLocalized(fields) && (slugs?.includes(slug) ?? true))
  const loaded = await Promise.all(translatable.map((config) => loadOne(req, config, languages)))
  return loaded.filter((collection) => collection !== null)
}

async function loadOne(
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  languages: readonly ContentLanguage[],
): Promise<TranslatedCollection | null> {
  const { payload, user } = req
  const mayChange = await config.access.update({ req })
  if (mayChange === false) return null
  // A request of its own: reading in another language would change the language of the page.
  const asReader = await createLocalReq({ locale: 'all', ...(user ? { user } : {}) }, payload)
  const docs = await findSelected(asReader, {
    collection: config.slug as CollectionSlug,
    // Read with the reader's access, and of that what the reader may change.
    where: mayChange === true ? {} : mayChange,
    select: whatIsShown(config),
    draft: true,
    sort: '-updatedAt',
    limit: mostRead + 1,
  })
  const wanted = {
    fields: onlyLocalized(config.fields),
    useAsTitle: config.admin.useAsTitle ?? 'id',
    languages,
    reader: req.i18n.language,
  }
  return {
    slug: config.slug,
    name: inReaders(config.labels.plural, req.i18n.language),
    documents: docs.slice(0, mostRead).map((doc) => readDocument(doc, wanted)),
    hasMore: docs.length > mostRead,
  }
}

/** The title, and the fields with texts in them. */
const whatIsShown = ({
  fields,
  admin,
  versions,
}: SanitizedCollectionConfig): Readonly<Record<string, true>> =>
  Object.fromEntries(
    [
      ...localizedNames(fields),
      ...(admin.useAsTitle ? [admin.useAsTitle] : []),
      ...(versions?.drafts ? ['_status'] : []),
    ].map((name) => [name, true as const]),
  )

type Wanted = Readonly<{
  fields: readonly Shape[]
  useAsTitle: string
  languages: readonly ContentLanguage[]
  /** The language of the reader. */
  reader: string
}>

function readDocument(
  doc: Readonly<Record<string, unknown>>,
  { fields, useAsTitle, languages, reader }: Wanted,
): TranslatedDocument {
  const places = localizedPlaces(fields, doc)
  const targets = languages.filter(({ code, fallback }) => code !== fallback)
  const lackIn = ({ code, fallback }: ContentLanguage): Lack => {
    const { all, missing } = translationOf(places, { from: fallback, to: code })
    return { missing: missing.map((place) => writeLabel(place, reader)), all: all.length }
  }
  return {
    id: String(doc.id),
    ...titleOf(doc[useAsTitle], languages),
    isDraft: doc._status === 'draft',
    lacks: Object.fromEntries(targets.map((language) => [language.code, lackIn(language)])),
  }
}

/** In the first language that has one. */
function titleOf(value: unknown, languages: readonly ContentLanguage[]) {
  if (typeof value === 'string') return { title: value, titleLanguage: undefined }
  for (const { code } of languages) {
    const title = inLanguage({ value }, code)
    if (typeof title === 'string' && title !== '') return { title, titleLanguage: code }
  }
  return { title: '', titleLanguage: undefined }
}
