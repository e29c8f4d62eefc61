'use client'

import {
  ConfigProvider,
  DefaultEditView,
  DocumentInfoProvider,
  useConfig,
  useDocumentInfo,
  useDocumentTitle,
} from '@payloadcms/ui'
import type { ClientConfig, ClientField, DocumentViewClientProps } from 'payload'
import { useEffect, useMemo } from 'react'
import type { ContentLanguage } from './content-languages.ts'
import type { TranslatedPlace } from './translated-place.ts'
import { TranslationColumns } from './translation-columns.tsx'

type Props = Readonly<{
  places: readonly TranslatedPlace[]
  source: ContentLanguage
  target: ContentLanguage
  languages: readonly ContentLanguage[]
  /** The language of the admin. */
  reader: string
  /** What the collection is called, or the global. */
  entity: string
  /** What the document is called. */
  title: string
  slots: DocumentViewClientProps
}>

/**
 * Payload's own edit view, so that drafts, publishing, locks, stale forms and leaving without saving are
 * what they are everywhere, with the two columns in place of its fields.
 */
export function Translation({ slots, ...columns }: Props) {
  const info = useDocumentInfo()
  const { config } = useConfig()
  const slug = info.collectionSlug ?? info.globalSlug
  const { title, setDocumentTitle } = useDocumentTitle()
  // Where there is no name in the language of the page, Payload goes back to the id, at once.
  useEffect(() => {
    if (columns.title === '' || title === columns.title) return
    const frame = requestAnimationFrame(() => setDocumentTitle(columns.title))
    return () => cancelAnimationFrame(frame)
  }, [columns.title, setDocumentTitle, title])
  const hidden = useMemo(() => hideFieldsOf(config, slug), [config, slug])
  const own = (
    <ConfigProvider config={config}>
      <TranslationColumns {...columns} />
    </ConfigProvider>
  )
  return (
    <ConfigProvider config={hidden}>
      <DocumentInfoProvider {...info} BeforeFields={own}>
        <DefaultEditView {...slots} />
      </DocumentInfoProvider>
    </ConfigProvider>
  )
}

/** The fields are there, for what Payload asks of them, such as whether one language can be published alone. */
const hideFieldsOf = (config: ClientConfig, slug: string | undefined): ClientConfig => {
  const hidden = <Entity extends { slug: string; fields: ClientField[] }>(
    entity: Entity,
  ): Entity => (entity.slug === slug ? { ...entity, fields: entity.fields.map(hide) } : entity)
  return {
    ...config,
    collections: config.collections.map(hidden),
    globals: config.globals.map(hidden),
  }
}

/** Without its `admin`, in which it may have a place beside the others. */
const hide = (field: ClientField): ClientField =>
  Object.assign({}, field, { hidden: true, admin: {} })
