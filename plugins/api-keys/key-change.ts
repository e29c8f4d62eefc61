import { APIError, type CollectionBeforeChangeHook, type RequestContext } from 'payload'
import { isExpired } from './days.ts'
import { say } from './say.ts'

/** What a client has of its key; nothing of it can be written from outside. */
export type KeyFields = Readonly<{
  keyDigest: string | null
  keyEnding: string | null
  keyMadeAt: string | null
  lastUsed: string | null
}>

const change = 'api-keys:change'

/** A context in which saving a client changes its key to this. No request can set one. */
export const changingKey = (fields: KeyFields): RequestContext => ({ [change]: fields })

/**
 * Writes what the key routes change. It goes by an ordinary update of the client, so that rights, hooks
 * and the log of changes are those of every other update.
 */
export const changeKey: CollectionBeforeChangeHook = ({ context, data, originalDoc, req }) => {
  const fields = context[change]
  if (typeof fields !== 'object' || fields === null) return data
  const isNew = Reflect.get(fields, 'keyDigest') !== null
  if (isNew && isExpired(originalDoc?.expires, new Date())) {
    throw new APIError(
      say(req, {
        nb: 'Klienten er utløpt. Sett en senere dato og lagre først.',
        nn: 'Klienten er gått ut. Set ein seinare dato og lagre først.',
        en: 'The date of this client has passed. Set a later one and save first.',
      }),
      409,
      { code: 'client-expired', field: 'expires' },
      true,
    )
  }
  return { ...data, ...fields }
}
