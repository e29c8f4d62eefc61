import type { InitPageResult, JsonObject } from 'payload'

type Shown = Pick<InitPageResult, 'collectionConfig' | 'globalConfig' | 'docID' | 'req'>

/** The document of a page in every language at once, the newest draft of it. */
export async function loadAllLanguages({
  collectionConfig,
  globalConfig,
  docID,
  req,
}: Shown): Promise<JsonObject | null> {
  const { payload, user } = req
  // Without the request: reading in another language would change the language of the page.
  const asReader = { locale: 'all', depth: 0, draft: true, overrideAccess: false, user } as const
  if (collectionConfig && docID !== undefined)
    return payload.findByID({
      collection: collectionConfig.slug,
      id: docID,
      disableErrors: true,
      ...asReader,
    })
  const global = payload.config.globals.find(({ slug }) => slug === globalConfig?.slug)
  return global ? payload.findGlobal({ slug: global.slug, ...asReader }) : null
}
