import { APIError, type CollectionSlug, type PayloadRequest, type Where } from 'payload'
import { VIEWS, type View } from '../core/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import { isRecord } from '../portfolio/index.ts'
import { RESULTS, readResult } from '../results/index.ts'
import { hideOffers, offersIn } from './hide-offers.ts'
import { type AnsweredCoverage, hideSmallCounts, showAllCounts } from './hide-small-counts.ts'

type Named = Readonly<{ key: string; title: string }>

/** One municipality's coverage as every door answers it. */
export type MunicipalityCoverage = AnsweredCoverage &
  Readonly<{
    municipality: Readonly<{ number: string; name: string; fictional: boolean; href: string }>
    view: View
    year: number
    method: string
    computedAt: string
    /** The offers behind the figures, as far as the reader may see them. */
    offers: readonly Readonly<{ id: string; title: string; status: string; href: string }>[]
    labels: Readonly<Record<'levels' | 'ageGroups' | 'themes' | 'arenas', readonly Named[]>>
  }>

type Question = Readonly<{ number: string; view?: unknown }>

/**
 * Answers for one municipality, with the reader's own access: the stored result, the names in the
 * reader's language, and nothing that points at what the reader may not see.
 *
 * @throws APIError 404 when there is no such municipality or the reader may not see its figures;
 *   400 for an unknown view
 */
export async function municipalityCoverage(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { number, view: given = 'now' }: Question,
): Promise<MunicipalityCoverage> {
  const view = VIEWS.find((name) => name === given)
  if (!view) {
    throw new APIError(
      `view: must be one of ${VIEWS.join(', ')}. Received ${JSON.stringify(given)}.`,
      400,
      { code: 'unknown-view', field: 'view' },
      true,
    )
  }
  const { stored, municipality } = await findResult(req, options, number)
  const answered = options.seesSmallCounts?.(req)
    ? showAllCounts(stored[view])
    : hideSmallCounts(stored[view])
  const { collections } = options
  const offers = await findOffers(req, collections.offers, [...offersIn(answered)])
  const [levels, ageGroups, themes, arenas] = await Promise.all([
    listNames(req, collections.levels),
    listNames(req, collections.ageGroups),
    listNames(req, collections.themes),
    listNames(req, collections.arenas),
  ])
  return {
    municipality: {
      number,
      name: String(municipality.name),
      fictional: municipality.fictional === true,
      href: `/api/${collections.municipalities}?where[number][equals]=${number}`,
    },
    view,
    year: Number(stored.year),
    method: String(stored.method),
    computedAt: String(stored.computedAt),
    ...hideOffers(answered, new Set(offers.map(({ id }) => id))),
    offers,
    labels: { levels, ageGroups, themes, arenas },
  }
}

async function findResult(
  req: PayloadRequest,
  { collections }: CoveragePluginOptions,
  number: string,
) {
  const [municipality] = await find(
    req,
    collections.municipalities,
    { number: { equals: number } },
    1,
  )
  const [readable] = municipality ? await find(req, RESULTS, { number: { equals: number } }, 1) : []
  if (!municipality || !readable) throw notFound(number)
  // The reader may see the figures but not every field of the stored result; what is left out of
  // those is taken away above.
  const stored = await readResult(req.payload, number)
  if (stored === null) throw notFound(number)
  return { municipality, stored }
}

const notFound = (number: string) =>
  new APIError(
    `No coverage for municipality ${JSON.stringify(number.slice(0, 20))}. Give the four-digit number of a municipality that shows its portfolio.`,
    404,
    { code: 'not-found', field: 'number' },
    true,
  )

async function findOffers(req: PayloadRequest, collection: CollectionSlug, slugs: string[]) {
  if (slugs.length === 0) return []
  const docs = await find(req, collection, { slug: { in: slugs } }, slugs.length)
  return docs
    .map((doc) => ({
      id: String(doc.slug),
      title: String(doc.title ?? doc.slug),
      status: String(doc.status),
      href: `/api/${collection}?where[slug][equals]=${encodeURIComponent(String(doc.slug))}`,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function listNames(req: PayloadRequest, collection: CollectionSlug): Promise<Named[]> {
  const docs = await find(req, collection, {}, 500)
  return docs.map(({ key, title }) => ({ key: String(key), title: String(title ?? key) }))
}

async function find(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
  limit: number,
): Promise<Readonly<Record<string, unknown>>[]> {
  const { docs }: { docs: unknown[] } = await req.payload.find({
    collection,
    where,
    limit,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.filter(isRecord)
}
