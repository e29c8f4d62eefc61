import { nb as payloads } from '@payloadcms/translations/languages/nb'
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

const { translations: theirs } = payloads

// Ours stand where Payload's are wrong, stiff or rude, or do not say what to do.
const translations: PayloadTexts = {
  authentication: { ...theirs.authentication, ...authentication },
  dashboard: { ...theirs.dashboard, ...dashboard },
  error: { ...theirs.error, ...error },
  fields: { ...theirs.fields, ...fields },
  folder: { ...theirs.folder, ...folder },
  general: { ...theirs.general, ...general },
  localization: { ...theirs.localization, ...localization },
  operators: { ...theirs.operators, ...operators },
  upload: { ...theirs.upload, ...upload },
  validation: { ...theirs.validation, ...validation },
  version: { ...theirs.version, ...version },
}

/** Bokmål: Payload's own, mended. */
export const nb = { ...payloads, translations }
