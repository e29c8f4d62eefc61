import type { CollectionSlug } from 'payload'
import type { Editor } from './editor-of.ts'

/** What editors translate; offers are the municipalities' own, and so are their names. */
const translated = [
  'programs',
  'articles',
  'institutions',
  'media',
  'levels',
  'age-groups',
  'themes',
  'arenas',
] as const satisfies readonly CollectionSlug[]

/** Those collections whose texts the reader writes. */
export const translatedBy = (editor: Editor): readonly CollectionSlug[] =>
  editor.isStaff ? translated : ['programs', 'institutions']
