import { type Answer, type Api, administrator, api, type Json } from './api.ts'
import { aTitle, docOf } from './content.ts'

/** An API client with a key, made by the administrator. It may read everything unless told otherwise. */
export async function aClient(
  fields: object = {},
): Promise<{ id: string; key: string; doc: Json; api: Api; headers: Record<string, string> }> {
  const admin = await administrator()
  const doc = docOf(
    await admin.post('/api/api-clients', {
      name: aTitle('Klient'),
      scopes: ['content', 'offers', 'coverage'],
      ...fields,
    }),
  )
  const key = await aKeyOf(doc.id)
  return { id: doc.id, key, doc, api: withKey(key), headers: headersWith(key) }
}

/** A new key of a client, in place of the one it had. */
export async function aKeyOf(client: string, maker?: Api): Promise<string> {
  const { status, body } = await (maker ?? (await administrator())).post(
    `/api/api-clients/${client}/key`,
  )
  if (status !== 201) throw new Error(`Making a key gave ${status}: ${JSON.stringify(body)}`)
  return body.key
}

export const headersWith = (key: string) => ({ authorization: `api-clients API-Key ${key}` })

/** An API whose every request carries the key. */
export function withKey(key: string): Api {
  const headers = headersWith(key)
  const send = (path: string, method: string, body?: unknown): Promise<Answer> =>
    api().send(path, { method, headers, ...(body === undefined ? {} : { body }) })
  return {
    send: (path, options) => api().send(path, { ...options, headers }),
    get: (path) => send(path, 'GET'),
    post: (path, body = {}) => send(path, 'POST', body),
    patch: (path, body) => send(path, 'PATCH', body),
    delete: (path) => send(path, 'DELETE'),
    graphql: (query, variables = {}) => send('/api/graphql', 'POST', { query, variables }),
  }
}
