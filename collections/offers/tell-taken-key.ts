import type { CollectionAfterErrorHook } from 'payload'

/**
 * Nobody but the server gives an offer its key, so a taken one means that two offers of one name were
 * made at the same time. Said as a conflict, so that the request is tried again and finds a free one.
 */
export const tellTakenKey: CollectionAfterErrorHook = ({ error }) => {
  const data: unknown = Reflect.get(error, 'data')
  if (error.name !== 'ValidationError' || !namesSlug(data)) return
  const message = 'Another offer of this name was made at the same time. Send the request again.'
  return {
    status: 409,
    response: { errors: [{ name: 'Conflict', message, data: { code: 'write-conflict' } }] },
  }
}

const namesSlug = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'errors' in data &&
  Array.isArray(data.errors) &&
  data.errors.some((each: unknown) => JSON.stringify(each)?.includes('"path":"slug"'))
