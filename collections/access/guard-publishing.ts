import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  Forbidden,
} from 'payload'
import { actorOf } from './actor.ts'
import type { CollectionName } from './matrix.ts'
import { mayPublish } from './policy.ts'

/**
 * Payload knows who may update a document, not who may change what the public sees of it. These
 * two hooks add that: the first notes what the request asked for (the second is not told), the
 * second refuses anything but drafts from those whom the matrix gives no right to publish.
 */
export function guardPublishing(collection: CollectionName) {
  const asksForDraft = `${collection}:asks-for-draft`
  const isTrusted = `${collection}:is-trusted`

  const noteIntent: CollectionBeforeOperationHook = ({ args, context, overrideAccess }) => {
    context[asksForDraft] = 'draft' in args && args.draft === true
    context[isTrusted] = overrideAccess === true
  }

  const refusePublishing: CollectionBeforeChangeHook = ({
    context,
    data,
    operation,
    originalDoc,
    req,
  }) => {
    if (context[isTrusted] === true) return
    const asksToPublish = data._status === 'published'
    if (!asksToPublish && (operation === 'create' || context[asksForDraft] === true)) return
    if (mayPublish(collection, actorOf(req.user), { ...data, ...originalDoc })) return
    throw new Forbidden(req.t)
  }

  return { beforeOperation: [noteIntent], beforeChange: [refusePublishing] }
}
