import type { PayloadTexts } from '../payload-texts.ts'
import { authentication } from './authentication.ts'
import { dashboard } from './dashboard.ts'
import { error } from './error.ts'
import { fields } from './fields.ts'
import { folder } from './folder.ts'
import { general } from './general.ts'
import { localization } from './localization.ts'
import { operators } from './operators.ts'
import { upload } from './upload.ts'
import { validation } from './validation.ts'
import { version } from './version.ts'

const translations: PayloadTexts = {
  authentication,
  dashboard,
  error,
  fields,
  folder,
  general,
  localization,
  operators,
  upload,
  validation,
  version,
}

/**
 * Nynorsk, which Payload has no translation to. Its table of calendars lacks Nynorsk too, so dates are
 * named as in Bokmål: the months are the same, and some days of the week are not.
 */
export const nn = { dateFNSKey: 'nb', translations } as const
