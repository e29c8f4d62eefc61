import { en } from './en.ts'
import { nb, type WayTexts } from './nb.ts'
import { nn } from './nn.ts'

export type { WayTexts } from './nb.ts'

const languages: Readonly<Record<string, WayTexts>> = { nb, nn, en }

/** What the way says, in the language of the admin. */
export const wayTextsIn = (language: string): WayTexts => languages[language] ?? nb
