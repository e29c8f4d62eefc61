import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  CollectionSlug,
} from 'payload'
import { deleteHistory, renumberHistory } from './history/index.ts'
import { isRecord } from './portfolio/index.ts'
import { RESULTS } from './results/index.ts'

/** Lets a municipality's result and history go with it, and its history follow its number. */
export function followMunicipality(
  collection: CollectionConfig,
  municipalities: CollectionSlug,
): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), takeHistoryAlong],
      beforeDelete: [...(hooks?.beforeDelete ?? []), takeResult(municipalities)],
    },
  }
}

/** Who gets another number takes its history along, and leaves none to whoever gets the old one. */
const takeHistoryAlong: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const [before, number]: unknown[] = [originalDoc?.number, data.number]
  if (typeof before !== 'string' || typeof number !== 'string' || before === number) return
  await renumberHistory(req, before, number)
}

/** A result must point at its municipality, so it goes in the same transaction, before it. */
const takeResult =
  (collection: CollectionSlug): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { db } = req.payload
    const municipality: unknown = await db.findOne({
      collection,
      where: { id: { equals: id } },
      select: { number: true },
      req,
    })
    if (!isRecord(municipality) || typeof municipality.number !== 'string') return
    await deleteHistory(req, municipality.number)
    await db.deleteMany({ collection: RESULTS, where: { municipality: { equals: id } }, req })
  }
