import {
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  Forbidden,
  type PayloadRequest,
  type Where,
} from 'payload'
import { actorOf } from './actor.ts'
import type { CollectionName } from './matrix.ts'
import { mayPublish } from './policy.ts'
import type { Incoming } from './rules.ts'

type Asked = Readonly<{
  id?: unknown
  where?: Where
  draft?: boolean
  data?: Incoming
  duplicateFromID?: unknown
}>

/**
 * Payload knows who may update a document, not who may change what the public sees of it. This
 * refuses every operation that would leave anything but a draft to those whom the matrix gives no
 * right to publish the documents concerned.
 */
export function guardPublishing(collection: CollectionName & CollectionSlug) {
  const refusePublishing: CollectionBeforeOperationHook = async ({
    args,
    operation,
    overrideAccess,
    req,
  }) => {
    if (overrideAccess === true) return
    const documents = await documentsToPublish(collection, operation, whatIsAsked(args), req)
    const actor = actorOf(req.user)
    if (documents.some((document) => !mayPublish(collection, actor, document))) {
      throw new Forbidden(req.t)
    }
  }
  return { beforeOperation: [refusePublishing] }
}

/** The part of any operation's arguments that says what would become of which documents. */
const whatIsAsked = (args: object): Asked => ({ ...args })

/** The documents an operation would change where the public sees them. */
async function documentsToPublish(
  collection: CollectionSlug,
  operation: string,
  asked: Asked,
  req: PayloadRequest,
): Promise<Incoming[]> {
  const { id, where, draft, data } = asked
  const publishes = data?._status === 'published'
  if (operation === 'create') return publishes ? [data] : publicCopies(collection, asked, req)
  if (operation !== 'update' && operation !== 'restoreVersion') return []
  if (draft === true && !publishes) return []
  if (operation === 'restoreVersion') {
    const parent = await parentOf(collection, id, req)
    return parent === undefined ? [] : find(collection, { id: { equals: parent } }, req)
  }
  // Neither is what Payload itself refuses, after its hooks.
  if (where === undefined && id === undefined) return []
  if (where !== undefined) return find(collection, where, req)
  // Past access rules: what is public may belong to others than the draft the writer may see.
  return find(collection, { id: { equals: id } }, req, true)
}

/** A copy that is not asked for as a draft is as public as its original. */
async function publicCopies(
  collection: CollectionSlug,
  { duplicateFromID: id, draft, data }: Asked,
  req: PayloadRequest,
): Promise<Incoming[]> {
  if (id === undefined || draft === true || data?._status === 'draft') return []
  const originals = await find(collection, { id: { equals: id } }, req)
  return originals
    .filter(({ _status }) => _status === 'published')
    .map((original) => ({ ...original, ...data }))
}

async function parentOf(collection: CollectionSlug, version: unknown, req: PayloadRequest) {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { id: { equals: version } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs[0]?.parent
}

async function find(
  collection: CollectionSlug,
  where: Where,
  req: PayloadRequest,
  overrideAccess = false,
): Promise<Incoming[]> {
  const { docs }: { docs: object[] } = await req.payload.find({
    collection,
    where,
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess,
    req,
  })
  return docs.map((document) => ({ ...document }))
}
