import {
  type CollectionSlug,
  isolateObjectProperty,
  type PayloadRequest,
  type Where,
} from 'payload'
import { toWheres } from './condition.ts'
import { countListed } from './count-listed.ts'
import type { Editor } from './editor-of.ts'
import { lacksLanguage } from './lacks-language.ts'
import { ownOnly } from './list-tasks.ts'
import { listTexts } from './list-texts.ts'

/** The languages after Bokmål, which everything is written in first. */
export const laterLanguages = ['nn', 'se', 'en'] as const

export type LaterLanguage = (typeof laterLanguages)[number]

export const isLaterLanguage = (value: unknown): value is LaterLanguage =>
  laterLanguages.some((language) => language === value)

/** What editors translate; offers are the municipalities' own, and so are their names. */
export const translated = [
  'programs',
  'articles',
  'institutions',
  'media',
  'levels',
  'age-groups',
  'themes',
  'arenas',
] as const satisfies readonly CollectionSlug[]

export type Translated = (typeof translated)[number]

/** How much of one collection is not written in each language. */
export type Untranslated = Readonly<{
  collection: Translated
  missing: Readonly<Record<LaterLanguage, number>>
}>

/** Those collections whose texts the reader writes. */
export const translatedBy = (editor: Editor): readonly Translated[] =>
  editor.isStaff ? translated : ['programs', 'institutions']

/** What is not translated, in every collection the reader writes in. */
export function countUntranslated(
  req: PayloadRequest,
  editor: Editor,
): Promise<readonly Untranslated[]> {
  return Promise.all(
    translatedBy(editor).map(async (collection) => {
      const [nn, se, en] = await Promise.all(
        laterLanguages.map((language) =>
          countListed(inLanguage(req, language), {
            collection,
            all: untranslated(req, { editor, collection }),
          }),
        ),
      )
      return { collection, missing: { nn: nn ?? 0, se: se ?? 0, en: en ?? 0 } }
    }),
  )
}

type Wanted = Readonly<{ editor: Editor; collection: Translated }>

/** What is true of the documents of a collection that lack something in the language of the question. */
export function untranslated({ payload }: PayloadRequest, { editor, collection }: Wanted): Where[] {
  const texts = listTexts(payload.collections[collection].config.flattenedFields)
  const own = ownOnly(editor, collection === 'institutions' ? 'id' : 'responsible')
  return [...toWheres(own), lacksLanguage(texts)]
}

/** The same request with a language of its own: several are asked about at once. */
export function inLanguage(req: PayloadRequest, language: LaterLanguage): PayloadRequest {
  const asked = isolateObjectProperty(req, 'locale')
  asked.locale = language
  return asked
}
