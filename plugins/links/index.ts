import type { Config, Plugin } from 'payload'
import { linksCollection } from './links-collection.ts'

/** Links that no longer answer. */
export const linksPlugin: Plugin = (incoming: Config): Config => ({
  ...incoming,
  collections: [...(incoming.collections ?? []), linksCollection],
})
