import type { CollectionSlug, PayloadRequest } from 'payload'
import { isRecord } from './value-at.ts'

export type Doc = Readonly<Record<string, unknown>>

/** A document as it stands, for whoever asks. */
export type Standing = Readonly<{
  /** The newest of it, draft or not. */
  latest: Doc
  title: string
  hasDrafts: boolean
  /** Whether everybody can read it, apart from whose it is. */
  isPublic: boolean
  hasDraftOverPublic: boolean
}>

/** The document, if whoever asks may read it. */
export async function read(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Standing | null> {
  const { config } = req.payload.collections[collection]
  const hasDrafts = Boolean(config.versions?.drafts)
  const question = {
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  } as const
  const latest = await req.payload.findByID({ ...question, draft: hasDrafts })
  if (!isRecord(latest)) return null
  const main: unknown = hasDrafts ? await req.payload.findByID(question) : latest
  const isPublic = !hasDrafts || (isRecord(main) && main._status === 'published')
  const title = latest[config.admin.useAsTitle ?? 'id']
  return {
    latest,
    title: typeof title === 'string' && title !== '' ? title : id,
    hasDrafts,
    isPublic,
    hasDraftOverPublic: hasDrafts && isPublic && latest._status === 'draft',
  }
}

/** What is public of a document and the draft over it, as versions that can be put back. */
export type Versions = Readonly<{ published: string; draft: string }>

export async function versionsOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Versions | null> {
  const newest = async (status: string): Promise<string | null> => {
    const { docs } = await req.payload.findVersions({
      collection,
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: status } }] },
      sort: '-updatedAt',
      limit: 1,
      depth: 0,
      overrideAccess: false,
      req,
    })
    return docs[0] ? String(docs[0].id) : null
  }
  const [published, draft] = [await newest('published'), await newest('draft')]
  return published !== null && draft !== null ? { published, draft } : null
}
