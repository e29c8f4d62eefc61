import type { PayloadRequest } from 'payload'

/** A text in every language of the admin. */
export type Trilingual = Readonly<{ nb: string; nn: string; en: string }>

/** The languages people are written to in. */
export const languages = ['nb', 'nn', 'en'] as const satisfies readonly (keyof Trilingual)[]

export type Language = (typeof languages)[number]

/** The language of this name; Bokmål when there is none. */
export const languageNamed = (name: unknown): Language =>
  languages.find((language) => language === name) ?? 'nb'

/** The language somebody uses the admin in. */
export const languageOf = (req: Pick<PayloadRequest, 'i18n'> | undefined): Language =>
  languageNamed(req?.i18n?.language)

/** The sentence in that language. */
export const say = (req: Pick<PayloadRequest, 'i18n'> | undefined, sentence: Trilingual): string =>
  sentence[languageOf(req)]
