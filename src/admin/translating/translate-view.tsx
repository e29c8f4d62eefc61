import type {
  DocumentViewClientProps,
  DocumentViewServerProps,
  JsonObject,
  SanitizedCollectionConfig,
} from 'payload'
import { inReaders } from '../in-readers.ts'
import { ChooseLanguage } from './choose-language.tsx'
import { type ContentLanguage, contentLanguages, sourceLanguage } from './content-languages.ts'
import { loadAllLanguages } from './load-all-languages.ts'
import { localizedPlaces } from './localized-places.ts'
import { SourceText } from './source-text.tsx'
import { translatingTextsIn } from './translating-texts.ts'
import { Translation } from './translation.tsx'
import { inLanguage, translationOf } from './translation-of.ts'
import { writeLabel } from './write-label.ts'

/**
 * The tab "Oversett" of a document: each text in the language it is translated from, and beside it the
 * field of Payload's own form in the language of the page.
 */
export async function TranslateView(view: DocumentViewServerProps) {
  const { initPageResult, searchParams } = view
  const { collectionConfig, globalConfig, locale, req } = initPageResult
  const stored = await loadAllLanguages(initPageResult)
  const fields = (collectionConfig ?? globalConfig)?.fields ?? []
  const reader = req.i18n.language
  const texts = translatingTextsIn(reader)
  const languages = contentLanguages(req.payload, reader)
  const target = languages.find(({ code }) => code === locale?.code)
  if (stored === null || target === undefined) return null
  const places = localizedPlaces(fields, stored)
  const source = sourceLanguage(languages, target, searchParams?.from)
  const missingIn = ({ code, fallback }: ContentLanguage) =>
    translationOf(places, { from: source?.code ?? fallback, to: code }).missing.length
  if (source === null)
    return (
      <ChooseLanguage
        language={target}
        others={languages
          .filter(({ code }) => code !== target.code)
          .map((language) => ({ ...language, missing: missingIn(language) }))}
        texts={texts}
      />
    )
  return (
    <Translation
      entity={inReaders(collectionConfig?.labels.plural ?? globalConfig?.label, reader)}
      languages={languages}
      places={places.map((place) => ({
        path: place.path,
        names: place.names,
        label: writeLabel(place, reader),
        isRequired: place.isRequired,
        source: inLanguage(place, source.code) ?? null,
        shown: <SourceText value={inLanguage(place, source.code)} />,
      }))}
      reader={reader}
      slots={slotsOf(view)}
      source={source}
      target={target}
      title={titleIn(collectionConfig, stored, source)}
    />
  )
}

/** What the document is called in the source language; it has no name yet in the other. */
function titleIn(
  collection: SanitizedCollectionConfig | undefined,
  stored: JsonObject,
  { code }: ContentLanguage,
): string {
  const value: unknown = stored[collection?.admin.useAsTitle ?? '']
  const title = typeof value === 'string' ? value : inLanguage({ value }, code)
  return typeof title === 'string' ? title : ''
}

/** What Payload's edit view takes, and nothing that stays on the server. */
const slotsOf = ({
  documentSubViewType,
  formState,
  viewType,
  BeforeDocumentControls,
  Description,
  EditMenuItems,
  LivePreview,
  PreviewButton,
  PublishButton,
  SaveButton,
  SaveDraftButton,
  Status,
  UnpublishButton,
  Upload,
  UploadControls,
}: DocumentViewServerProps): DocumentViewClientProps => ({
  documentSubViewType,
  formState,
  viewType,
  BeforeDocumentControls,
  Description,
  EditMenuItems,
  LivePreview,
  PreviewButton,
  PublishButton,
  SaveButton,
  SaveDraftButton,
  Status,
  UnpublishButton,
  Upload,
  UploadControls,
})
