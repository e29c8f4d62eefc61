import type { enTranslations } from '@payloadcms/translations/languages/en'

/** Every text of Payload's own admin. A translation of this type that lacks one is no translation. */
export type PayloadTexts = typeof enTranslations
