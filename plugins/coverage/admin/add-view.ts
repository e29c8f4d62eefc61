import type { CollectionConfig, Config } from 'payload'
import type { CoveragePluginOptions } from '../options.ts'
import { textsIn } from './texts/index.ts'

/** Adds the tab "Dekning" to the municipalities of the admin. */
export function addCoverageView(config: Config, options: CoveragePluginOptions): Config {
  return {
    ...config,
    i18n: {
      ...config.i18n,
      translations: {
        ...config.i18n?.translations,
        nb: { ...config.i18n?.translations?.nb, coverage: { tab: textsIn('nb').tab } },
        en: { ...config.i18n?.translations?.en, coverage: { tab: textsIn('en').tab } },
      },
    },
    collections: config.collections?.map((collection) =>
      collection.slug === options.collections.municipalities
        ? withTab(collection, options)
        : collection,
    ),
  }
}

function withTab(collection: CollectionConfig, options: CoveragePluginOptions): CollectionConfig {
  const { components } = collection.admin ?? {}
  const edit = components?.views?.edit ?? {}
  // A collection that replaces the whole edit view has no tabs to add to.
  if ('root' in edit && edit.root) return collection
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...components,
        views: {
          ...components?.views,
          edit: Object.assign({}, edit, {
            coverage: {
              path: '/coverage',
              meta: { title: textsIn('nb').tab },
              Component: {
                path: '/plugins/coverage/admin/index.ts#CoverageView',
                serverProps: { coverageOptions: options },
              },
              tab: {
                href: '/coverage',
                label: ({ t }: { t: (key: string) => string }) => t('coverage:tab'),
              },
            },
          }),
        },
      },
    },
  }
}
