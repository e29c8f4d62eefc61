import {
  type Collection,
  type CollectionSlug,
  createLocalReq,
  findOperation,
  type PayloadRequest,
  type SelectType,
  type Where,
} from 'payload'
import { selectedCollection } from './selected-collection.ts'

type Question<Name extends string> = Readonly<{
  collection: CollectionSlug
  where: Where
  /** Fields at the top of the document, each whole. */
  select: Readonly<Record<Name, true>>
  /** @default all there are */
  limit?: number
  sort?: string
  /** Whether the newest draft is read where there is one. @default false */
  draft?: boolean
}>

/** The id, and what was selected of those fields that the reader may see. */
export type Selected<Name extends string> = Readonly<
  { id: string | number } & Partial<Record<Name, unknown>>
>

/**
 * Finds what the local API finds with the reader's own access, language and fallback, and goes through
 * no other field than those that are asked for. None where the whole collection is closed to the reader.
 */
export async function findSelected<Name extends string>(
  req: PayloadRequest,
  { collection: slug, where, select, limit = 0, sort, draft = false }: Question<Name>,
): Promise<readonly Selected<Name>[]> {
  const { payload } = req
  const collection: Collection = payload.collections[slug]
  const names = Object.keys(select) as Name[]
  const asked = await createLocalReq({ req }, payload)
  const inAllLanguages = String(asked.locale) === 'all'
  const { docs }: { docs: readonly object[] } = await findOperation({
    collection: selectedCollection(collection, { names, inAllLanguages }),
    depth: 0,
    disableErrors: true,
    draft,
    limit,
    overrideAccess: false,
    pagination: false,
    req: asked,
    select: select as SelectType,
    ...(sort ? { sort } : {}),
    where,
  })
  // What was not gone through must not be taken for something that was.
  return docs.map((doc) => pick(doc, names))
}

function pick<Name extends string>(doc: object, names: readonly Name[]): Selected<Name> {
  const picked: Record<string, unknown> = { id: Reflect.get(doc, 'id') }
  for (const name of names) if (name in doc) picked[name] = Reflect.get(doc, name)
  return picked as Selected<Name>
}
