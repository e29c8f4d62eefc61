import type { PayloadRequest } from 'payload'

type Sentence = Readonly<{ nb: string; nn: string; en: string }>

/** The sentence in the language of whoever asks; Bokmål when it is not known. */
export function say({ i18n }: PayloadRequest, { nb, nn, en }: Sentence): string {
  const sentences: Readonly<Record<string, string>> = { nb, nn, en }
  return sentences[i18n?.language] ?? nb
}
