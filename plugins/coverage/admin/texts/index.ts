import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'
import type { Texts } from './texts.ts'

/** What the views say, in the language of the admin. */
export const textsIn = (language: string): Texts => ({ nn, en })[language] ?? nb

export type { ShownWarning, Texts } from './texts.ts'
