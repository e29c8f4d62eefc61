import type { Endpoint } from 'payload'

/** Payload has the route even where accounts are not verified by mail, and then looks for a column that is not there. */
export const noVerification: Omit<Endpoint, 'root'> = {
  path: '/verify/:token',
  method: 'post',
  handler: () =>
    Response.json(
      { errors: [{ code: 'not-found', message: 'Accounts are not verified by mail here.' }] },
      { status: 404 },
    ),
}
