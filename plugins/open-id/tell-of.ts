import type { PayloadRequest } from 'payload'
import { type Reason, SignInFailure } from './failure.ts'
import type { KnownProvider } from './providers.ts'

/**
 * Puts on record why a sign-in failed, for whoever runs the server: kinds and codes of errors, and
 * nothing of what the provider said about a person.
 *
 * @returns the reason people are told
 */
export function tellOf(
  error: unknown,
  { settings: { name } }: KnownProvider,
  { payload: { logger } }: PayloadRequest,
): Reason {
  const isForeseen = error instanceof SignInFailure
  const reason = isForeseen ? error.reason : 'refused'
  const record = { provider: name, reason, causes: causesOf(error) }
  if (isForeseen && reason !== 'unavailable') logger.info(record, 'sign-in by OpenID failed')
  if (reason === 'unavailable') logger.warn(record, 'OpenID provider is unavailable')
  if (!isForeseen) logger.error({ ...record, err: error }, 'sign-in by OpenID failed')
  return reason
}

function causesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const code: unknown = Reflect.get(error, 'code')
  const cause = error.cause instanceof Error ? causesOf(error.cause) : []
  return [typeof code === 'string' ? `${error.name} ${code}` : error.name, ...cause]
}
