import type { CollectionSlug, Payload, Where } from 'payload'
import type { CoveragePluginOptions } from '../options.ts'
import type { Id, MunicipalDocuments, NationalDocuments } from './documents.ts'
import {
  readMunicipality,
  readNeedCells,
  readOffer,
  readPrograms,
  readSettings,
  readTaxonomies,
} from './read-documents.ts'
import { isRecord, readId } from './read-fields.ts'

/**
 * Reads what the figures are computed from. The only file of the plugin that queries content. It
 * reads past access rules because the result is the system's own; who may see it is decided where
 * it is read.
 */
export async function loadNational(
  payload: Payload,
  { collections, globals }: CoveragePluginOptions,
): Promise<NationalDocuments> {
  const [levels, ageGroups, themes, arenas, settings, template] = await Promise.all([
    findAll(payload, collections.levels),
    findAll(payload, collections.ageGroups),
    findAll(payload, collections.themes),
    findAll(payload, collections.arenas),
    payload.findGlobal({ slug: globals.settings, depth: 0 }),
    payload.findGlobal({ slug: globals.template, depth: 0 }),
  ])
  return {
    taxonomies: readTaxonomies({ levels, ageGroups, themes, arenas }),
    settings: readSettings(settings),
    template: readNeedCells(isRecord(template) ? template.cells : []),
  }
}

/** The same for municipalities: the given ones, or all when `ids` is left out. */
export async function loadMunicipal(
  payload: Payload,
  { collections }: CoveragePluginOptions,
  ids?: readonly Id[],
): Promise<MunicipalDocuments[]> {
  const own = ids && { in: [...ids] }
  const [municipalities, needs, offers] = await Promise.all([
    findAll(payload, collections.municipalities, own && { id: own }),
    findAll(payload, collections.needs, own && { municipality: own }),
    findAll(payload, collections.offers, publishedOffers(own)),
  ])
  const readOffers = offers.flatMap(readOffer)
  const programs = await findPrograms(payload, collections.programs, readOffers)
  const cells = new Map(
    needs.filter(isRecord).map((doc) => [readId(doc.municipality), readNeedCells(doc.cells)]),
  )
  const offersOf = groupByMunicipality(readOffers)
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

/** The municipalities whose figures an offer of one of these programs is part of. */
export async function findMunicipalitiesUsing(
  payload: Payload,
  { collections }: CoveragePluginOptions,
  program: Id,
): Promise<Id[]> {
  const docs = await findAll(payload, collections.offers, { program: { equals: program } })
  return [...groupByMunicipality(docs.flatMap(readOffer)).keys()]
}

const publishedOffers = (own: { in: Id[] } | undefined): Where => ({
  and: [
    { _status: { equals: 'published' } },
    ...(own ? [{ or: [{ municipality: own }, { 'sharedWith.municipality': own }] }] : []),
  ],
})

function findPrograms(
  payload: Payload,
  collection: CollectionSlug,
  offers: readonly { program: Id | null }[],
) {
  const used = [...new Set(offers.flatMap(({ program }) => program ?? []))]
  if (used.length === 0) return readPrograms([])
  return findAll(payload, collection, { id: { in: used } }).then(readPrograms)
}

function groupByMunicipality<
  Offer extends { municipality: Id; sharedWith: readonly { municipality: Id }[] },
>(offers: readonly Offer[]): Map<Id, Offer[]> {
  const groups = new Map<Id, Offer[]>()
  for (const offer of offers) {
    const partners = offer.sharedWith.map(({ municipality }) => municipality)
    for (const id of new Set([offer.municipality, ...partners])) {
      groups.set(id, [...(groups.get(id) ?? []), offer])
    }
  }
  return groups
}

async function findAll(
  payload: Payload,
  collection: CollectionSlug,
  where: Where = {},
): Promise<unknown[]> {
  const { docs } = await payload.find({ collection, where, depth: 0, pagination: false })
  return docs
}
