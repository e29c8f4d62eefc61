import type { PayloadRequest } from 'payload'
import type { Bilingual } from '../fields/index.ts'
import { refusal as refusalOf } from '../refusal.ts'

/** Why a file is not taken, with a code for programs. */
export const refusal = (req: PayloadRequest, code: string, sentence: Bilingual) =>
  refusalOf(req, { ...sentence, code, field: 'file' })
