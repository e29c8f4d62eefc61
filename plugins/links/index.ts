import type { Config, Payload, Plugin } from 'payload'
import { linkEndpoints } from './endpoints.ts'
import { keepChecking } from './keep-checking.ts'
import { checkLinks } from './keeping/index.ts'
import { linksCollection } from './links-collection.ts'
import type { LinksPluginOptions } from './options.ts'

/** Finds web addresses in what is published, asks them now and then, and tells editors of those that no longer answer. */
export const linksPlugin =
  (options: LinksPluginOptions): Plugin =>
  (incoming: Config): Config => {
    requireCollections(options, incoming)
    return {
      ...incoming,
      collections: [...(incoming.collections ?? []), linksCollection],
      endpoints: [...(incoming.endpoints ?? []), ...linkEndpoints(options)],
      // For the views that ask (admin/index.ts); Payload keeps it from browsers.
      custom: { ...incoming.custom, links: options },
    }
  }

/** Makes this process check links for all, where that is turned on. */
export function keepLinksChecked(payload: Payload): void {
  const options = optionsOf(payload)
  if (options.isOn) keepChecking(payload, options)
}

/** Checks links once, as it is at the given moment, unless another process is at it. */
export const checkLinksNow = (payload: Payload, now: Date): Promise<void> =>
  checkLinks(payload, optionsOf(payload), now)

const optionsOf = ({ config }: Payload): LinksPluginOptions => config.custom.links

/** A wrong slug would leave links that nobody ever asks. */
function requireCollections({ collections }: LinksPluginOptions, config: Config): void {
  const known = (config.collections ?? []).map(({ slug }) => slug)
  const unknown = collections.find((slug) => !known.includes(slug))
  if (unknown === undefined) return
  throw new Error(
    `linksPlugin: unknown collection ${JSON.stringify(unknown)}. Known: ${known.join(', ')}.`,
  )
}
