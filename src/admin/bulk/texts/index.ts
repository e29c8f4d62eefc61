import { en } from './en.ts'
import { type BulkTexts, nb } from './nb.ts'
import { nn } from './nn.ts'

export type { BulkTexts } from './nb.ts'

const texts: Readonly<Record<string, BulkTexts>> = { nb, nn, en }

/** What the pages about many documents say. */
export const bulkTextsIn = (language: string): BulkTexts => texts[language] ?? nb
