import type { Endpoint } from 'payload'
import { askForReset } from './ask-for-reset.ts'
import { resetPassword } from './reset-password.ts'

export { endResetLinks } from './end-reset-links.ts'

/**
 * In place of Payload's own two routes, which answer at different speed whether or not there is an
 * account, reserve the reset outside their transaction, where SQLite waits for itself, and sign in
 * whoever has the link.
 */
export const forgottenPassword: Omit<Endpoint, 'root'>[] = [
  { path: '/forgot-password', method: 'post', handler: askForReset },
  { path: '/reset-password', method: 'post', handler: resetPassword },
]
