import type { Endpoint } from 'payload'

/**
 * A forgotten password is reset by mail, and no mail is sent yet: an administrator gives a new one.
 * Payload's own route reserves the reset outside its transaction, which SQLite cannot carry through.
 */
export const noMail: Omit<Endpoint, 'root'>[] = ['/forgot-password', '/reset-password'].map(
  (path) => ({
    path,
    method: 'post',
    handler: () =>
      Response.json(
        { errors: [{ code: 'not-found', message: 'Passwords are not reset by mail here.' }] },
        { status: 404 },
      ),
  }),
)
