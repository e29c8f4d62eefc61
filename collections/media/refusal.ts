import { APIError, type PayloadRequest } from 'payload'
import { type Bilingual, say } from '../fields/index.ts'

/** Why a file is not taken, with a code for programs. */
export const refusal = (req: PayloadRequest, code: string, sentence: Bilingual) =>
  new APIError(say(req, sentence), 400, { code, field: 'file' }, true)
