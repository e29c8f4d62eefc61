import { APIError, type PayloadRequest } from 'payload'
import { say, type Trilingual } from './fields/index.ts'

/** Why something is refused, in words for people, with a code for programs. */
export type Refused = Trilingual &
  Readonly<{
    code: string
    /** @default 400 */
    status?: number
    /** What of the input it is about, when it is about one thing. */
    field?: string
  }>

/** The error that says so in the language of whoever asked. */
export const refusal = (
  req: PayloadRequest,
  { code, status = 400, field, ...sentence }: Refused,
): APIError => new APIError(say(req, sentence), status, { code, ...(field ? { field } : {}) }, true)
