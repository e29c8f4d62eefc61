import type { PayloadTexts } from '../payload-texts.ts'

export const localization: Partial<PayloadTexts['localization']> = {
  cannotCopySameLocale: 'Velg to ulike språk',
  copyFromTo: 'Kopierer fra {{from}} til {{to}}',
  copyToLocale: 'Kopier til et annet språk',
  localeToPublish: 'Språk som skal publiseres',
  selectedLocales: 'Valgte språk',
  selectLocaleToCopy: 'Velg språket du vil kopiere',
  selectLocaleToDuplicate: 'Velg språkene du vil ta kopi av',
}
