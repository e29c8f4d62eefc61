import type { CollectionSlug, Payload, Where } from 'payload'
import { findAddresses } from '../core/index.ts'
import { LINKS } from '../links-collection.ts'
import { findLinks } from './stored-link.ts'

/** So many documents are looked through between two looks at what else there is to do. */
const batch = 100

/** Brings the stored addresses in step with what is published: new ones, gone ones, and where each stands. */
export async function gatherLinks(
  payload: Payload,
  collections: readonly CollectionSlug[],
  now: Date,
): Promise<void> {
  const wanted = new Map<string, Set<string>>()
  for (const collection of collections) await collectFrom(payload, collection, wanted)
  const { links } = await findLinks(payload, { where: {} })
  const known = new Map(links.map((link) => [link.address, link]))
  for (const [address, places] of wanted) {
    const documents = [...places].sort()
    const link = known.get(address)
    if (!link) await addLink(payload, { address, documents, nextAt: now.toISOString() })
    else if (link.documents.join() !== documents.join()) {
      await payload.db.updateOne({ collection: LINKS, id: link.id, data: { documents } })
    }
  }
  for (const { id, address } of links) {
    if (!wanted.has(address)) {
      await payload.db.deleteOne({ collection: LINKS, where: { id: { equals: id } } })
    }
  }
}

async function collectFrom(
  payload: Payload,
  collection: CollectionSlug,
  wanted: Map<string, Set<string>>,
): Promise<void> {
  const where = shownIn(payload, collection)
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.db.find<Readonly<Record<string, unknown>>>({
      collection,
      where,
      locale: 'all',
      sort: 'id',
      limit: batch,
      page,
    })
    for (const document of docs) {
      for (const address of findAddresses(document)) {
        const places = wanted.get(address) ?? new Set()
        wanted.set(address, places.add(`${collection}/${document.id}`))
      }
    }
    if (!hasNextPage) return
  }
}

/** What readers are shown of a collection. */
function shownIn({ collections }: Payload, collection: CollectionSlug): Where {
  const { versions, trash } = collections[collection].config
  return {
    and: [
      ...(versions?.drafts ? [{ _status: { equals: 'published' } }] : []),
      ...(trash ? [{ deletedAt: { exists: false } }] : []),
    ],
  }
}

type New = Readonly<{ address: string; documents: string[]; nextAt: string }>

async function addLink({ db }: Payload, link: New): Promise<void> {
  const data = { ...link, state: 'unasked', failures: 0 }
  await db.create({ collection: LINKS, data })
}
