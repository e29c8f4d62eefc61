import type { CollectionSlug, Payload, SelectType, Where } from 'payload'
import type { CoveragePluginOptions } from '../options.ts'
import type {
  Grounds,
  Id,
  MethodSettings,
  MunicipalDocuments,
  NationalDocuments,
  OfferDocument,
} from './documents.ts'
import {
  readMunicipality,
  readNeedCells,
  readOffer,
  readPrograms,
  readSettings,
  readTaxonomies,
} from './read-documents.ts'
import { isRecord, readId } from './read-fields.ts'
import { fields } from './selected-fields.ts'

/**
 * Reads what the figures are computed from. The only file of the plugin that queries content. It
 * reads past access rules because the result is the system's own; who may see it is decided where
 * it is read.
 */
export async function loadNational(
  payload: Payload,
  options: CoveragePluginOptions,
): Promise<NationalDocuments> {
  const [grounds, template] = await Promise.all([
    loadGrounds(payload, options),
    payload.findGlobal({ slug: options.globals.template, depth: 0 }),
  ])
  return { ...grounds, template: readNeedCells(isRecord(template) ? template.cells : []) }
}

/** Of that, what a programme counts by. */
export async function loadGrounds(
  payload: Payload,
  options: CoveragePluginOptions,
): Promise<Grounds> {
  const { collections } = options
  const [levels, ageGroups, themes, arenas, settings] = await Promise.all([
    findTaxonomy(payload, collections.levels, fields.taxonomy),
    findTaxonomy(payload, collections.ageGroups, fields.ageGroup),
    findTaxonomy(payload, collections.themes, fields.taxonomy),
    findTaxonomy(payload, collections.arenas, fields.taxonomy),
    loadSettings(payload, options),
  ])
  return { taxonomies: readTaxonomies({ levels, ageGroups, themes, arenas }), settings }
}

/** Of that, what the method is set to. */
export async function loadSettings(
  payload: Payload,
  { globals }: CoveragePluginOptions,
): Promise<MethodSettings> {
  return readSettings(await payload.findGlobal({ slug: globals.settings, depth: 0 }))
}

/** What the figures of these municipalities are computed from; those that are gone are left out. */
export async function loadMunicipal(
  payload: Payload,
  options: CoveragePluginOptions,
  ids: readonly Id[],
): Promise<MunicipalDocuments[]> {
  const { collections } = options
  const own = { in: [...ids] }
  const [municipalities, needs, offers] = await Promise.all([
    findAll(payload, collections.municipalities, {
      where: { id: own },
      select: fields.municipality,
    }),
    findAll(payload, collections.needs, { where: { municipality: own }, select: fields.needs }),
    loadOffers(payload, options, {
      or: [{ municipality: own }, { 'sharedWith.municipality': own }],
    }),
  ])
  const programs = await loadPrograms(payload, options, programsOf(offers))
  const cells = new Map(
    needs.filter(isRecord).map((doc) => [readId(doc.municipality), readNeedCells(doc.cells)]),
  )
  const offersOf = groupByMunicipality(offers)
  return municipalities.flatMap((doc) => {
    const municipality = readMunicipality(doc)
    if (municipality === null) return []
    return {
      municipality,
      needs: cells.get(municipality.id) ?? null,
      offers: offersOf.get(municipality.id) ?? [],
      programs,
    }
  })
}

/**
 * The published ones of these offers. They are asked of the database itself, since whoever saves an
 * offer waits for this; Payload's `find` takes twice as long, for hooks and access that do not apply.
 */
export async function loadOffers(
  payload: Payload,
  { collections }: CoveragePluginOptions,
  which: Where,
): Promise<OfferDocument[]> {
  const { localization } = payload.config
  const locale = localization ? localization.defaultLocale : undefined
  const isCurrent = { _status: { equals: 'published' }, deletedAt: { exists: false } }
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: collections.offers,
    where: { and: [isCurrent, which] },
    select: fields.offer,
    limit: 0,
    pagination: false,
    ...(locale === undefined ? {} : { locale }),
  })
  return docs.flatMap((doc) => readOffer({ ...doc, title: inLocale(locale, doc.title) }))
}

/** The database gives a localized text as one for each locale. */
function inLocale(locale: string | undefined, text: unknown): unknown {
  return isRecord(text) && locale !== undefined ? text[locale] : text
}

/** The programmes offers are of, by id. */
export async function loadPrograms(
  payload: Payload,
  { collections }: CoveragePluginOptions,
  ids: readonly Id[],
): Promise<MunicipalDocuments['programs']> {
  if (ids.length === 0) return readPrograms([])
  const where = { id: { in: [...ids] } }
  return readPrograms(
    await findAll(payload, collections.programs, { where, select: fields.program }),
  )
}

/** The programmes these offers are of, each once. */
export const programsOf = (offers: readonly OfferDocument[]): Id[] => [
  ...new Set(offers.flatMap(({ program }) => program ?? [])),
]

/** The ids of all municipalities, always in the same order. */
export async function listMunicipalities(
  payload: Payload,
  { collections }: CoveragePluginOptions,
): Promise<Id[]> {
  const docs = await findAll(payload, collections.municipalities, {
    select: { number: true },
    sort: 'number',
  })
  return docs.flatMap((doc) => readId(doc) ?? [])
}

/** The municipalities whose figures an offer of one of these programmes is part of. */
export async function findMunicipalitiesUsing(
  payload: Payload,
  { collections }: CoveragePluginOptions,
  programs: readonly Id[],
): Promise<Id[]> {
  const docs = await findAll(payload, collections.offers, {
    where: { program: { in: [...programs] } },
    select: { slug: true, municipality: true, status: true, sharedWith: true },
  })
  return [...groupByMunicipality(docs.flatMap(readOffer)).keys()]
}

function groupByMunicipality<
  Offer extends { municipality: Id; sharedWith: readonly { municipality: Id }[] },
>(offers: readonly Offer[]): Map<Id, Offer[]> {
  const groups = new Map<Id, Offer[]>()
  for (const offer of offers) {
    const partners = offer.sharedWith.map(({ municipality }) => municipality)
    for (const id of new Set([offer.municipality, ...partners])) {
      const group = groups.get(id)
      if (group) group.push(offer)
      else groups.set(id, [offer])
    }
  }
  return groups
}

/** All of a taxonomy, of the database itself: no hook and no language concerns what is read of it. */
async function findTaxonomy(
  { collections, db }: Payload,
  collection: CollectionSlug,
  select: SelectType,
): Promise<unknown[]> {
  const { defaultSort } = collections[collection].config
  const { docs } = await db.find({
    collection,
    select,
    limit: 0,
    pagination: false,
    ...(defaultSort ? { sort: defaultSort } : {}),
  })
  return docs
}

type Question = Readonly<{ where?: Where; select?: SelectType; sort?: string }>

async function findAll(
  payload: Payload,
  collection: CollectionSlug,
  { where = {}, select, sort }: Question = {},
): Promise<unknown[]> {
  const { docs } = await payload.find({
    collection,
    where,
    depth: 0,
    pagination: false,
    ...(select ? { select } : {}),
    ...(sort ? { sort } : {}),
  })
  return docs
}
