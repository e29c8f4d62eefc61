import type { ContentLanguage } from './content-languages.ts'
import type { Lack, TranslatedCollection, TranslatedDocument } from './load-translations.ts'

/** A document with what it lacks in one language. */
type Lacking = TranslatedDocument & Readonly<{ lack: Lack }>

/** The documents that lack something in a language: those that are listed, and as many are counted. */
export const lackingIn = (
  { documents }: Pick<TranslatedCollection, 'documents'>,
  { code }: Pick<ContentLanguage, 'code'>,
): readonly Lacking[] =>
  documents.flatMap((document) => {
    const lack = document.lacks[code]
    return lack && lack.missing.length > 0 ? [{ ...document, lack }] : []
  })
