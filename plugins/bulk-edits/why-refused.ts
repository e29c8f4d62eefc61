import { APIError, type PayloadRequest, ValidationError } from 'payload'
import { beingEdited, busy, failed, forbidden, notFound, type Refusal, say } from './refusals.ts'
import { isRecord } from './value-at.ts'

/** Why one document stays as it is. */
export type Why = Readonly<{ code: string; message: string }>

const byStatus: Readonly<Record<number, Refusal>> = {
  401: forbidden,
  403: forbidden,
  404: notFound,
  423: beingEdited,
}

/** What a refusal of the collection means, in words. Faults of ours are logged, and hold up no other document. */
export function whyRefused(
  req: PayloadRequest,
  error: unknown,
  isWriteConflict: (error: unknown) => boolean,
): Why {
  if (isWriteConflict(error)) return why(req, busy)
  if (error instanceof ValidationError) return whatIsInvalid(error)
  if (error instanceof APIError) {
    const known = byStatus[error.status]
    if (known) return why(req, known)
    if (error.isPublic || error.status < 500) {
      const { code } = isRecord(error.data) ? error.data : {}
      return { code: typeof code === 'string' ? code : 'refused', message: error.message }
    }
  }
  req.payload.logger.error({ err: error }, 'bulk-edits: a document could not be stored')
  return why(req, failed)
}

export const why = (req: PayloadRequest, refusal: Refusal): Why => ({
  code: refusal.code,
  message: say(req, refusal),
})

function whatIsInvalid({ data }: ValidationError): Why {
  const sentences = data.errors.map(({ label, path, message }) =>
    [typeof label === 'string' ? label : path, message].filter(Boolean).join(': '),
  )
  return { code: 'invalid-field', message: sentences.join(' ') }
}
