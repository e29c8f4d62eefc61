import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { LinksPluginOptions } from './options.ts'

/**
 * Which links the reader is shown: those in documents that the reader may change. Null when there are
 * none; what is not in them is as if it were not stored.
 */
export async function visibleLinks(
  req: PayloadRequest,
  { collections }: Pick<LinksPluginOptions, 'collections'>,
): Promise<Where | null> {
  const opened = await Promise.all(
    collections.map(async (collection) => ({ collection, where: await openedBy(req, collection) })),
  )
  if (opened.every(({ where }) => where === true)) return {}
  const keys = (await Promise.all(opened.map((each) => keysOf(req, each)))).flat()
  return keys.length > 0 ? { documents: { in: keys } } : null
}

/** What the access rules let the reader change of a collection. */
const openedBy = async (
  req: PayloadRequest,
  collection: CollectionSlug,
): Promise<boolean | Where> => req.payload.collections[collection].config.access.update({ req })

type Opened = Readonly<{ collection: CollectionSlug; where: boolean | Where }>

async function keysOf(req: PayloadRequest, { collection, where }: Opened): Promise<string[]> {
  if (where === false) return []
  const { docs } = await req.payload.find({
    collection,
    ...(where === true ? {} : { where }),
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id }) => `${collection}/${id}`)
}
