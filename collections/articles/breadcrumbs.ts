import type { ArrayField, FieldHook, PayloadRequest } from 'payload'
import { readId } from '../access/index.ts'

type Crumb = { slug: string; title: string }
type Page = Crumb & { parent: string | number | undefined }
type Pages = ReadonlyMap<string | number, Page>

/**
 * The articles above this one, topmost first, as far as the reader may see them. Computed when
 * read, from one query a request, so that moving an article never leaves an old path behind.
 */
const readBreadcrumbs: FieldHook = async ({ data, req }) =>
  // Rows without an id would get a new one at every read, and no two answers would be the same.
  climb(readId(data?.parent)[0], await pagesOf(req)).map((crumb) => ({ id: crumb.slug, ...crumb }))

export const breadcrumbsField: ArrayField = {
  name: 'breadcrumbs',
  type: 'array',
  virtual: true,
  label: { nb: 'Brødsmuler', nn: 'Brødsmular', en: 'Breadcrumbs' },
  hooks: { afterRead: [readBreadcrumbs] },
  custom: { looksAt: ['parent'] },
  admin: { hidden: true },
  fields: [
    { name: 'slug', type: 'text' },
    { name: 'title', type: 'text' },
  ],
}

/** Follows parents upwards; stops where one is missing or repeats. */
export function climb(parent: string | number | undefined, pages: Pages): Crumb[] {
  const crumbs: Crumb[] = []
  const seen = new Set<string | number>()
  let next = parent
  while (next !== undefined && !seen.has(next)) {
    seen.add(next)
    const page = pages.get(next)
    if (page) crumbs.unshift({ slug: page.slug, title: page.title })
    next = page?.parent
  }
  return crumbs
}

async function pagesOf(req: PayloadRequest): Promise<Pages> {
  const key = `articles:pages:${req.locale ?? ''}:${req.fallbackLocale || ''}`
  const kept: unknown = req.context[key]
  if (kept instanceof Promise) return kept
  const pages = loadPages(req)
  req.context[key] = pages
  return pages
}

async function loadPages(req: PayloadRequest): Promise<Pages> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    select: { slug: true, title: true, parent: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    // Payload would put its default in the request, for whatever is read after this.
    fallbackLocale: req.fallbackLocale,
    req,
  })
  return new Map(
    docs.map(({ id, slug, title, parent }) => [id, { slug, title, parent: readId(parent)[0] }]),
  )
}
