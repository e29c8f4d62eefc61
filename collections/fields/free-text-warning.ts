/** Shown under every free text field a municipality fills in. */
export const freeTextWarning = {
  nb: 'Skriv aldri opplysninger om barn eller familier her.',
  nn: 'Skriv aldri opplysningar om barn eller familiar her.',
  en: 'Never write anything about children or families here.',
} as const
