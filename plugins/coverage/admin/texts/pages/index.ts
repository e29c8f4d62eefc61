import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'
import type { PageTexts } from './texts.ts'

/** What the pages say, in the language of the admin. */
export const pageTextsIn = (language: string): PageTexts => ({ nn, en })[language] ?? nb

export type { PageTexts } from './texts.ts'
