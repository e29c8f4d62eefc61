import type { CollectionConfig, Config, Plugin } from 'payload'
import { addToAdmin } from './add-to-admin.ts'
import { closePassword } from './close-password.ts'
import { endpointsFor } from './endpoints.ts'
import { unlink } from './links.ts'
import { linksCollection } from './links-collection.ts'
import type { OpenIdOptions } from './options.ts'

export type { OpenIdOptions, Provider } from './options.ts'

/**
 * Signing in by OpenID Connect: a provider such as Entra ID or ID-porten says who somebody is, and
 * the account that is linked to that person gets a session of Payload's own. No account is made and
 * no right is given here.
 */
export const openIdPlugin =
  (options: OpenIdOptions): Plugin =>
  (config: Config): Config =>
    addToAdmin(
      {
        ...config,
        collections: [
          ...(config.collections ?? []).map((collection) =>
            collection.slug === options.users ? withLinks(collection, options) : collection,
          ),
          linksCollection(options),
        ],
        endpoints: [...(config.endpoints ?? []), ...endpointsFor(options)],
      },
      options,
    )

function withLinks(collection: CollectionConfig, options: OpenIdOptions): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeLogin: [
        ...(options.closesPassword ? [closePassword] : []),
        ...(hooks.beforeLogin ?? []),
      ],
      afterChange: [
        ...(hooks.afterChange ?? []),
        // Who gives an account another address gives it to somebody else.
        async ({ doc, operation, previousDoc, req }) => {
          if (operation !== 'update' || doc.email === previousDoc.email) return
          if (req.user?.id !== doc.id) await unlink({ id: doc.id }, req)
        },
      ],
      // Last, when nobody else has anything against it.
      beforeDelete: [
        ...(hooks.beforeDelete ?? []),
        ({ id, req }) => unlink({ id: String(id) }, req),
      ],
    },
  }
}
