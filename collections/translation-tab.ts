import type { CollectionConfig, Field, GlobalConfig } from 'payload'

/** A tab beside the form, for those who may change the document; the view is for the admin to draw. */
const translate = {
  path: '/translate',
  Component: '/src/admin/index.ts#TranslateView',
  tab: {
    href: '/translate',
    label: ({ t }: { t: (key: string) => string }) => t('translating:tab'),
    condition: ({ collectionConfig, globalConfig, permissions }: Shown) =>
      (collectionConfig
        ? permissions?.collections?.[collectionConfig.slug]
        : permissions?.globals?.[globalConfig?.slug ?? '']
      )?.update === true,
  },
}

type Shown = Readonly<{
  collectionConfig?: Readonly<{ slug: string }>
  globalConfig?: Readonly<{ slug: string }>
  permissions?: Partial<Record<'collections' | 'globals', Record<string, { update?: boolean }>>>
}>

/** The same collection with a tab for translating, when it has anything to translate. */
export function withTranslationTab(collection: CollectionConfig): CollectionConfig {
  if (!collection.fields.some(isLocalized)) return collection
  const { admin } = collection
  const views = admin?.components?.views
  const edit = Object.assign({}, views?.edit, { translate })
  return {
    ...collection,
    admin: { ...admin, components: { ...admin?.components, views: { ...views, edit } } },
  }
}

/** The same for a global. */
export function withGlobalTranslationTab(global: GlobalConfig): GlobalConfig {
  if (!global.fields.some(isLocalized)) return global
  const { admin } = global
  const views = admin?.components?.views
  const edit = Object.assign({}, views?.edit, { translate })
  return {
    ...global,
    admin: { ...admin, components: { ...admin?.components, views: { ...views, edit } } },
  }
}

const isLocalized = (field: Field): boolean =>
  ('localized' in field && field.localized === true) ||
  ('fields' in field && field.fields.some(isLocalized)) ||
  (field.type === 'tabs' && field.tabs.some(({ fields }) => fields.some(isLocalized)))
