import type { Answer, Api, Json } from '../api.ts'

export type Kind =
  | 'read'
  | 'list'
  | 'count'
  | 'create'
  | 'update'
  | 'delete'
  | 'duplicate'
  | 'versions'
  | 'readVersion'
  | 'restore'
  | 'bulkUpdate'
  | 'bulkDelete'

/** One question to the server, whichever door it goes through. */
export type Question = Readonly<{
  collection: string
  kind: Kind
  id: string
  ids: readonly string[]
  draft?: boolean
  trash?: boolean
  data: Readonly<Record<string, unknown>>
}>

/** What came back: a status, and the ids seen or changed. */
export type Told = Readonly<{
  status: number
  ids: readonly string[]
  total: number
  doc: Json
  body: Json
}>

export const isBulk = (kind: Kind): boolean => kind === 'bulkUpdate' || kind === 'bulkDelete'

/** The question through REST. */
export async function askRest(api: Api, question: Question): Promise<Told> {
  const { collection, kind, id, ids, draft, trash, data } = question
  const at = `/api/${collection}`
  const query = new URLSearchParams({ depth: '0', limit: '100' })
  if (draft !== undefined) query.set('draft', String(draft))
  if (trash) query.set('trash', 'true')
  const those = new URLSearchParams(query)
  those.set('where[id][in]', ids.join(','))
  const asked: Record<Kind, () => Promise<Answer>> = {
    read: () => api.get(`${at}/${id}?${query}`),
    list: () => api.get(`${at}?${those}`),
    count: () => api.get(`${at}/count?${those}`),
    create: () => api.post(`${at}?${query}`, data),
    update: () => api.patch(`${at}/${id}?${query}`, data),
    delete: () => api.delete(`${at}/${id}?${query}`),
    duplicate: () => api.post(`${at}/${id}/duplicate?${query}`),
    versions: () => api.get(`${at}/versions?depth=0&limit=100&where[parent][equals]=${id}`),
    readVersion: () => api.get(`${at}/versions/${id}?depth=0`),
    restore: () => api.post(`${at}/versions/${id}?${query}`),
    bulkUpdate: () => api.patch(`${at}?${those}`, data),
    bulkDelete: () => api.delete(`${at}?${those}`),
  }
  const { status, body } = await asked[kind]()
  return told(status, body, body?.doc ?? body)
}

/** The same question through GraphQL, as far as it has one. */
export async function askGraphql(api: Api, question: Question): Promise<Told> {
  const { collection, kind, id, ids, draft, trash, data } = question
  const [one, many] = namesOf(collection)
  const flags = [
    draft === undefined || kind === 'duplicate' || kind === 'count' ? '' : `, draft: ${draft}`,
    trash && kind !== 'create' ? ', trash: true' : '',
  ].join('')
  const asked: Record<Exclude<Kind, 'bulkUpdate' | 'bulkDelete'>, string> = {
    read: `query { it: ${one}(id: "${id}"${flags}) { id ${statusOf(collection)} } }`,
    list: `query q($where: ${one}_where) { it: ${many}(where: $where, limit: 100${flags}) { totalDocs docs { id } } }`,
    count: `query q($where: ${one}_where) { it: count${many}(where: $where) { totalDocs } }`,
    create: `mutation m($data: mutation${one}Input!) { it: create${one}(data: $data${flags}) { id } }`,
    update: `mutation m($data: mutation${one}UpdateInput!) { it: update${one}(id: "${id}", data: $data${flags}) { id } }`,
    delete: `mutation { it: delete${one}(id: "${id}"${trash ? ', trash: true' : ''}) { id } }`,
    duplicate: `mutation m($data: mutation${one}Input!) { it: duplicate${one}(id: "${id}", data: $data) { id } }`,
    versions: `query { it: versions${many}(where: { parent: { equals: "${id}" } }, limit: 100) { totalDocs docs { id } } }`,
    readVersion: `query { it: version${one}(id: "${id}") { id } }`,
    restore: `mutation { it: restoreVersion${one}(id: "${id}"${draft === undefined ? '' : `, draft: ${draft}`}) { id } }`,
  }
  const query = Object.entries(asked).find(([name]) => name === kind)?.[1] ?? ''
  const where = { id: { in: ids } }
  const { status, body } = await api.graphql(
    query,
    query.includes('$where') ? { where } : query.includes('$data') ? { data: asEnums(data) } : {},
  )
  const error = body?.errors?.[0]
  return told(error ? (error.extensions?.statusCode ?? status) : status, body, body?.data?.it)
}

const told = (status: number, body: Json, doc: Json): Told => ({
  status,
  ids: (doc?.docs ?? []).map((each: Json) => String(each.id)),
  total: doc?.totalDocs ?? 0,
  doc,
  body,
})

function namesOf(collection: string): [string, string] {
  if (collection === 'media') return ['Media', 'allMedia']
  const many = collection.replace(/(^|-)(\w)/g, (_all, _dash, letter) => letter.toUpperCase())
  return [many.replace(/ies$/, 'y').replace(/s$/, ''), many]
}

const statusOf = (collection: string): string =>
  ['offers', 'programs', 'articles'].includes(collection) ? '_status' : ''

/** GraphQL has no dashes in the words of a choice. */
function asEnums(data: unknown): unknown {
  return JSON.parse(
    JSON.stringify(data).replace(/"(municipality|institution|in)-([a-z]+)"/g, '"$1_$2"'),
  )
}
