import { isolateObjectProperty, type PayloadRequest, type Where } from 'payload'

type Wanted = Readonly<{
  collection: 'programs' | 'articles' | 'institutions' | 'municipalities'
  ids: readonly string[]
  /** What else is to be true of them. */
  all?: readonly Where[]
}>

/** The titles in Bokmål of those documents that the reader may see, by id: of drafts as they stand now. */
export async function findTitles(
  req: PayloadRequest,
  { collection, ids, all = [] }: Wanted,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { config } = req.payload.collections[collection]
  const field = config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ id: { in: [...ids] } }, ...all] },
    select: { [field]: true },
    locale: 'nb',
    draft: Boolean(config.versions?.drafts),
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return new Map(docs.map((doc) => [doc.id, titleOf(doc, field)]))
}

/** A document without a title is known by its id, as in Payload's lists. */
function titleOf(doc: Readonly<{ id: string }>, field: string): string {
  const title: unknown = Reflect.get(doc, field)
  return typeof title === 'string' && title !== '' ? title : doc.id
}
