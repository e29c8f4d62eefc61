import type { PayloadRequest } from 'payload'

export type Bilingual = Readonly<{ nb: string; en: string }>

/** The sentence in the language the reader uses the admin in; Norwegian when it is not known. */
export function say(req: Pick<PayloadRequest, 'i18n'> | undefined, sentence: Bilingual): string {
  return req?.i18n?.language === 'en' ? sentence.en : sentence.nb
}
