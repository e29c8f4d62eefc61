import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { docAccessOperation, docAccessOperationGlobal, type PayloadRequest } from 'payload'

type Asked = Parameters<typeof buildFormStateHandler>[0]

/**
 * The state of a form, and the lock that says who works in it. Payload locks whatever document is
 * named for whoever asks, so that anybody could keep the people of another municipality out of
 * theirs. Here a lock is for those who may change the document.
 */
export const formState: typeof buildFormStateHandler = async (asked) =>
  buildFormStateHandler(
    asked.returnLockStatus && !(await mayChange(asked))
      ? { ...asked, returnLockStatus: false }
      : asked,
  )

async function mayChange({ collectionSlug, globalSlug, id, req }: Asked): Promise<boolean> {
  // There is nothing to lock in what is not stored yet.
  if (collectionSlug && id === undefined) return true
  return isGiven(await permissionsFor({ collectionSlug, globalSlug, id, req }))
}

async function permissionsFor({
  collectionSlug,
  globalSlug,
  id,
  req,
}: Pick<Asked, 'collectionSlug' | 'globalSlug' | 'id'> & { req: PayloadRequest }) {
  const collections = Object.values(req.payload.collections)
  const collection = collections.find(({ config }) => config.slug === collectionSlug)
  if (collection && id !== undefined) return docAccessOperation({ collection, id, req })
  const globalConfig = req.payload.config.globals.find(({ slug }) => slug === globalSlug)
  return globalConfig ? docAccessOperationGlobal({ globalConfig, req }) : {}
}

/** Either the verdict, or the verdict with the rule it came from. */
function isGiven({ update }: { update?: unknown }): boolean {
  if (typeof update !== 'object' || update === null) return update === true
  return 'permission' in update && update.permission === true
}
