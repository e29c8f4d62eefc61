import { en } from '@payloadcms/translations/languages/en'
import type { Config } from 'payload'
import { nb, nn } from './translations/index.ts'

/**
 * The languages content is written in, each by its own name: Payload shows a name in the label of a field
 * only when it is the same in every language. What is not translated is shown in Bokmål.
 */
export const contentLanguages = {
  defaultLocale: 'nb',
  fallback: true,
  locales: [
    { code: 'nb', label: 'Bokmål' },
    { code: 'nn', label: 'Nynorsk', fallbackLocale: 'nb' },
    { code: 'se', label: 'Davvisámegiella', fallbackLocale: 'nb' },
    { code: 'en', label: 'English', fallbackLocale: 'nb' },
  ],
} satisfies Config['localization']

// Named before they are given: Payload's types list the languages it translates itself, and no others.
const supportedLanguages = { nb, nn, en }
const translations = {
  nb: {
    people: { tab: 'Folk' },
    translating: { tab: 'Oversett' },
    preview: { tab: 'Forhåndsvisning' },
  },
  nn: {
    people: { tab: 'Folk' },
    translating: { tab: 'Omset' },
    preview: { tab: 'Førehandsvising' },
  },
  en: {
    people: { tab: 'People' },
    translating: { tab: 'Translate' },
    preview: { tab: 'Preview' },
  },
}

/** The languages of the admin itself. */
export const adminLanguages = {
  supportedLanguages,
  fallbackLanguage: 'nb',
  translations,
} satisfies Config['i18n']
