import type { Payload } from 'payload'

/** A page of the admin under the configured address. What a request says about its host has no part in it. */
export const linkToAdmin = ({ config }: Payload, path: string): string =>
  `${config.serverURL}${config.routes.admin}${path}`
