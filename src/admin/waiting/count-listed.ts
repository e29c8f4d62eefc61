import type { CollectionSlug, PayloadRequest, Where } from 'payload'

type Question = Readonly<{
  collection: CollectionSlug
  /** What is true of each, one field at a time. */
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
const inVersion = (where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([path, condition]) => [`version.${path}`, condition]),
  )
