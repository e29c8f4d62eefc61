import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { afterCommit } from '../after-commit.ts'
import { fieldOf, type Reviewed } from './reviewed.ts'
import { tellAsker } from './tell-asker.ts'

/** Publishing an offer is the answer to whoever asked for a review of it. */
export const closeWhenPublished: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'update' || doc._status !== 'published') return
  const { docs } = await req.payload.find({
    collection: 'review-requests',
    where: { offer: { equals: doc.id }, state: { in: ['waiting', 'returned'] } },
    depth: 0,
    limit: 1,
    req,
  })
  const [open] = docs
  if (!open) return
  const answeredBy = req.user?.collection === 'users' ? req.user.id : null
  const closed = await req.payload.update({
    collection: 'review-requests',
    id: open.id,
    data: { state: 'done', comment: null, answeredBy },
    depth: 0,
    req,
  })
  const { payload } = req
  await afterCommit(req, () => {
    tellAsker(payload, closed).catch((err: unknown) =>
      payload.logger.error({ err }, 'review: the publishing was not mailed'),
    )
  })
}

/** What is gone needs no review. */
export const forgetWhenDeleted =
  (collection: Reviewed): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    await req.payload.delete({
      collection: 'review-requests',
      where: { [fieldOf[collection]]: { equals: id } },
      req,
    })
  }
