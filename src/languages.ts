import { en } from '@payloadcms/translations/languages/en'
import { nb } from '@payloadcms/translations/languages/nb'
import type { Config } from 'payload'

/** The languages content is written in. What is not translated is shown in Bokmål. */
export const contentLanguages = {
  defaultLocale: 'nb',
  fallback: true,
  locales: [
    { code: 'nb', label: { nb: 'Bokmål', en: 'Bokmål' } },
    { code: 'nn', label: { nb: 'Nynorsk', en: 'Nynorsk' }, fallbackLocale: 'nb' },
    { code: 'se', label: { nb: 'Nordsamisk', en: 'Northern Sámi' }, fallbackLocale: 'nb' },
    { code: 'en', label: { nb: 'Engelsk', en: 'English' }, fallbackLocale: 'nb' },
  ],
} satisfies Config['localization']

/** Where Payload's own Norwegian is wrong or rude. */
const mended = {
  general: {
    titleTrashed: '{{label}} "{{title}}" er flyttet til papirkurven.',
    trash: 'Papirkurv',
    trashedCountSuccessfully: '{{count}} {{label}} er flyttet til papirkurven.',
  },
  version: { unpublishedSuccessfully: 'Avpublisert.' },
}

/** The languages of the admin itself. */
export const adminLanguages = {
  supportedLanguages: { nb, en },
  fallbackLanguage: 'nb',
  translations: {
    nb: { ...mended, people: { tab: 'Folk' } },
    en: { people: { tab: 'People' } },
  },
} satisfies Config['i18n']
