import type { AfterErrorHook, Config, Plugin } from 'payload'
import { isWriteConflict } from './is-write-conflict.ts'

export { isWriteConflict } from './is-write-conflict.ts'

/**
 * Two writes at once to one document: a database with transactions carries one through and undoes
 * the other. Payload answers that with 500. This answers 409 `write-conflict`, which says that
 * nothing was stored and the same request can be sent again; our server does so by itself.
 */
export const writeConflictsPlugin: Plugin = (config: Config): Config => ({
  ...config,
  hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), tellConflict] },
})

const tellConflict: AfterErrorHook = ({ error }) => {
  if (!isWriteConflict(error)) return
  const message = 'Somebody else changed the same thing at the same time. Send the request again.'
  return {
    status: 409,
    response: { errors: [{ name: 'Conflict', message, data: { code: 'write-conflict' } }] },
  }
}
