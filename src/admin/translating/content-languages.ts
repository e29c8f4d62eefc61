import type { Payload } from 'payload'

/** A language of the content. */
export type ContentLanguage = Readonly<{
  /** As HTML names it too. */
  code: string
  /** In the language of the reader, as in the middle of a sentence. */
  name: string
  /** What is shown where it has no text of its own; itself when it falls back to none. */
  fallback: string
}>

/** The languages content is written in, named in the language of the reader. */
export function contentLanguages(payload: Payload, reader: string): readonly ContentLanguage[] {
  const { localization } = payload.config
  if (!localization) return []
  const names = new Intl.DisplayNames([reader], { type: 'language' })
  return localization.locales.map(({ code, fallbackLocale }) => ({
    code,
    // «bokmål», and not «norsk bokmål»: all of them are read in Norway.
    name: (names.of(code) ?? code).replace(/^norsk (?=\S)/, ''),
    fallback: typeof fallbackLocale === 'string' ? fallbackLocale : localization.defaultLocale,
  }))
}

/** The languages that are translated into: those that fall back to another. */
export const targetLanguages = (payload: Payload, reader: string): readonly ContentLanguage[] =>
  contentLanguages(payload, reader).filter(({ code, fallback }) => code !== fallback)

/** What one translates from: the language that is asked for, or the fallback; null when that is the same. */
export function sourceLanguage(
  languages: readonly ContentLanguage[],
  target: ContentLanguage,
  asked: unknown,
): ContentLanguage | null {
  const wanted = languages.find(({ code }) => code === asked)
  const source = wanted ?? languages.find(({ code }) => code === target.fallback)
  return source === undefined || source.code === target.code ? null : source
}
