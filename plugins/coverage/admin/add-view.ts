import { type CollectionConfig, type Config, deepMergeSimple, type GlobalConfig } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import type { CoveragePluginOptions } from '../options.ts'
import { pageNames, pathOf } from './pages/page-names.ts'
import { textsIn } from './texts/index.ts'

/**
 * Adds the tab "Dekning" to the municipalities of the admin, and what shows how far the figures are
 * with following to the pages where a change touches many of them.
 */
export function addCoverageView(config: Config, options: CoveragePluginOptions): Config {
  return {
    ...config,
    i18n: {
      ...config.i18n,
      // Merged, because Payload's types list the languages it translates itself, and not Nynorsk.
      translations: deepMergeSimple(config.i18n?.translations ?? {}, {
        nb: { coverage: { tab: textsIn('nb').tab } },
        nn: { coverage: { tab: textsIn('nn').tab } },
        en: { coverage: { tab: textsIn('en').tab } },
      }),
    },
    collections: config.collections?.map((collection) => {
      if (collection.slug === options.collections.municipalities) {
        return withTab(collection, options)
      }
      return collection.slug === options.collections.programs
        ? withProgressOfCollection(collection, config)
        : collection
    }),
    globals: config.globals?.map((global) =>
      Object.values(options.globals).some((slug) => slug === global.slug)
        ? withProgressOfGlobal(global, config)
        : global,
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
          edit: Object.assign({}, edit, coverageViews(options)),
        },
      },
    },
  }
}

/** One for each page; only the first has a tab, from which the others are reached. */
function coverageViews(options: CoveragePluginOptions) {
  return Object.fromEntries(
    pageNames.map((page) => [
      page === 'overview' ? 'coverage' : `coverage-${page}`,
      {
        path: pathOf(page),
        Component: {
          path: '/plugins/coverage/admin/index.ts#CoverageView',
          serverProps: {
            coverageOptions: options,
            coveragePage: page,
            // Next keeps it from its own server components, for which it is not made; drawings are no such.
            writeDrawing: renderToStaticMarkup,
          },
        },
        ...(page === 'overview' ? { tab } : {}),
      },
    ]),
  )
}

const tab = {
  href: pathOf('overview'),
  label: ({ t }: { t: (key: string) => string }) => t('coverage:tab'),
}

const progressIn = ({ routes }: Config) => ({
  path: '/plugins/coverage/admin/index.ts#RecomputationProgress',
  clientProps: { api: routes?.api ?? '/api' },
})

function withProgressOfCollection(collection: CollectionConfig, config: Config): CollectionConfig {
  const { components } = collection.admin ?? {}
  const { edit } = components ?? {}
  const before = [...(edit?.beforeDocumentControls ?? []), progressIn(config)]
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: { ...components, edit: { ...edit, beforeDocumentControls: before } },
    },
  }
}

function withProgressOfGlobal(global: GlobalConfig, config: Config): GlobalConfig {
  const { components } = global.admin ?? {}
  const { elements } = components ?? {}
  const before = [...(elements?.beforeDocumentControls ?? []), progressIn(config)]
  return {
    ...global,
    admin: {
      ...global.admin,
      components: { ...components, elements: { ...elements, beforeDocumentControls: before } },
    },
  }
}
