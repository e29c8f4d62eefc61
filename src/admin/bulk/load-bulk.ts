import { type CollectionSlug, isValidID, type PayloadRequest } from 'payload'
import { askChangeable, type Changeable } from '../../../plugins/bulk-edits/admin/index.ts'
import { bulkTextsIn } from './texts/index.ts'

type Option = readonly [value: string, label: string]

/** A property with everything it can be given. */
export type ChoosableProperty = Changeable & Readonly<{ values: readonly Option[] }>

export type Bulk = Readonly<{
  collection: string
  documents: readonly Readonly<{ id: string; title: string }>[]
  properties: readonly ChoosableProperty[]
  /** Where the list is. */
  list: string
  language: string
}>

const most = 100

/** What a page about many documents shows; of the documents, those the reader may read. */
export async function loadBulk(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
): Promise<Bulk> {
  const { language } = req.i18n
  const chosen = ids.filter((id) => isId(req, id)).slice(0, most)
  const found = chosen.length > 0 ? await titles(req, collection, chosen) : []
  const titleOf = new Map(found)
  return {
    collection,
    // In the order they were chosen.
    documents: chosen.flatMap((id) => {
      const title = titleOf.get(id)
      return title === undefined ? [] : { id, title }
    }),
    properties: await Promise.all(
      askChangeable(req, collection).map(async (property) => ({
        ...property,
        values: await valuesOf(req, property),
      })),
    ),
    list: `${req.payload.config.routes.admin}/collections/${collection}`,
    language,
  }
}

/** MongoDB refuses to look for what cannot be an id. */
const isId = ({ payload }: PayloadRequest, id: string): boolean =>
  isValidID(id, payload.db.name === 'mongoose' ? 'ObjectID' : 'text')

async function valuesOf(req: PayloadRequest, property: Changeable): Promise<readonly Option[]> {
  const { yes, no } = bulkTextsIn(req.i18n.language)
  if (property.target !== null) return titles(req, property.target)
  if (property.kind === 'flag')
    return [
      ['true', yes],
      ['false', no],
    ]
  return property.choices
}

async function titles(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids?: readonly string[],
): Promise<readonly Option[]> {
  const { useAsTitle = 'id' } = req.payload.collections[collection].config.admin
  const { docs }: { docs: readonly object[] } = await req.payload.find({
    collection,
    ...(ids ? { where: { id: { in: [...ids] } } } : {}),
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map((doc) => {
    const { id, [useAsTitle]: title }: Readonly<Record<string, unknown>> = { ...doc }
    return [String(id), String(title ?? id)]
  })
}
