import { en } from './en.ts'
import { nb, type WaitingTexts } from './nb.ts'
import { nn } from './nn.ts'

export type { WaitingTexts } from './nb.ts'

const languages: Readonly<Record<string, WaitingTexts>> = { nb, nn, en }

/** What the page of what waits says, in the language of the admin. */
export const waitingTextsIn = (language: string): WaitingTexts => languages[language] ?? nb
