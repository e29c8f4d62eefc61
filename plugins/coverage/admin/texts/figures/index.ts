import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'
import type { FigureTexts } from './texts.ts'

/** What the figures say, in the language of the admin. */
export const figureTextsIn = (language: string): FigureTexts => ({ nn, en })[language] ?? nb

export type { FigureTexts } from './texts.ts'
