import type { Endpoint } from 'payload'

/** Payload lets the first visitor of an empty system make themselves its owner. The start makes the first administrator here. */
export const noFirstRegistration: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: () =>
    Response.json(
      { errors: [{ code: 'not-found', message: 'Accounts are made by an administrator here.' }] },
      { status: 404 },
    ),
}
