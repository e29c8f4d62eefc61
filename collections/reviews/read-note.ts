import { APIError, type PayloadRequest } from 'payload'

const longest = 1000

/** A text of the request's body, or null when it brings none. */
export function readNote(req: PayloadRequest, field: 'note' | 'comment'): string | null {
  const value: unknown = req.data?.[field]
  if (value === undefined || value === null) return null
  if (typeof value === 'string' && value.length <= longest) return value.trim() || null
  throw new APIError(
    `${field}: must be a text of at most ${longest} characters.`,
    400,
    { code: 'invalid-field', field },
    true,
  )
}
