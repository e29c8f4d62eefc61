import type { CollectionSlug, PayloadRequest, Where } from 'payload'

type Question = Readonly<{
  collection: CollectionSlug
  /** What is true of each, in a flat list: a question may only be so deep. */
  all: readonly Where[]
}>

/**
 * How many documents Payload's list shows the reader: it lists the latest version of each, which for
 * what is published may be a draft of changes.
 */
export async function countListed(
  req: PayloadRequest,
  { collection, all }: Question,
): Promise<number> {
  const { config } = req.payload.collections[collection]
  const asReader = { overrideAccess: false, req } as const
  const listed = config.trash ? [...all, { deletedAt: { exists: false } }] : [...all]
  const { totalDocs } = config.versions?.drafts
    ? await req.payload.countVersions({
        collection,
        where: { and: [{ latest: { equals: true } }, ...listed.map(inVersion)] },
        ...asReader,
      })
    : await req.payload.count({ collection, where: { and: listed }, ...asReader })
  return totalDocs
}

/** The same question about versions, which hold the document under this name. */
function inVersion(where: Where): Where {
  const entries = Object.entries(where).map(([path, condition]): [string, Where[string]] => {
    if (path !== 'and' && path !== 'or') return [`version.${path}`, condition]
    return [path, (Array.isArray(condition) ? condition : []).map(inVersion)]
  })
  return Object.fromEntries(entries)
}
