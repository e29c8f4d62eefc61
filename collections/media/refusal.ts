import type { PayloadRequest } from 'payload'
import type { Trilingual } from '../fields/index.ts'
import { refusal as refusalOf } from '../refusal.ts'

/** Why a file is not taken, with a code for programs. */
export const refusal = (req: PayloadRequest, code: string, sentence: Trilingual) =>
  refusalOf(req, { ...sentence, code, field: 'file' })
