import type { CollectionConfig, Config } from 'payload'
import type { OpenIdOptions } from './options.ts'

const door = '/plugins/open-id/admin/index.ts'

/** What the admin's pages show of it. The components are there without providers too, and show nothing. */
export function addToAdmin(config: Config, { providers, users }: OpenIdOptions): Config {
  const { admin = {} } = config
  const { components = {} } = admin
  // Never the rest of the settings: there are secrets in it.
  const shown = providers.map(({ name, label }) => ({ name, label }))
  const withProviders = (name: string) => ({
    path: `${door}#${name}`,
    serverProps: { providers: shown },
  })
  return {
    ...config,
    admin: {
      ...admin,
      components: {
        ...components,
        beforeLogin: [...(components.beforeLogin ?? []), `${door}#SignInFailed`],
        afterLogin: [...(components.afterLogin ?? []), withProviders('SignInButtons')],
        logout: components.logout ?? { Button: withProviders('SignOut') },
      },
    },
    collections: config.collections?.map((collection) =>
      collection.slug === users ? withLinkButtons(collection, withProviders) : collection,
    ),
  }
}

const withLinkButtons = (
  collection: CollectionConfig,
  withProviders: (name: string) => { path: string },
): CollectionConfig => ({
  ...collection,
  fields: [
    ...collection.fields,
    {
      name: 'openId',
      type: 'ui',
      admin: { components: { Field: withProviders('LinkButtons') }, disableListColumn: true },
    },
  ],
})
