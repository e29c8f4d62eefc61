import type { PayloadTexts } from '../payload-texts.ts'

export const localization: PayloadTexts['localization'] = {
  cannotCopySameLocale: 'Vel to ulike språk',
  copyFrom: 'Kopier frå',
  copyFromTo: 'Kopierer frå {{from}} til {{to}}',
  copyTo: 'Kopier til',
  copyToLocale: 'Kopier til eit anna språk',
  localeToPublish: 'Språk som skal publiserast',
  selectedLocales: 'Valde språk',
  selectLocaleToCopy: 'Vel språket du vil kopiere',
  selectLocaleToDuplicate: 'Vel språka du vil ta kopi av',
}
