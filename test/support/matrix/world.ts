import { randomUUID } from 'node:crypto'
import { type Api, administrator, aPassword, api, type Json, serverUrl, signIn } from '../api.ts'
import { aClient } from '../clients.ts'
import { aMunicipality, aTitle, docOf, untilComputed } from '../content.ts'
import type { Facts, Person } from './judge.ts'

/** A stored document as the administrator sees it: what decides about it, and a print of all of it. */
export type Stored = Readonly<{
  id: string
  print: string
  facts: Facts
  /** The same of what was written last, published or not. */
  latest: Facts
}>

export type Reader = Readonly<{ name: string; person: Person; api: Api }>

export type World = {
  readonly admin: Api
  readonly readers: readonly Reader[]
  readonly municipalities: readonly Readonly<{ id: string; number: string }>[]
  readonly institutions: readonly string[]
  /** The documents by collection and id. */
  readonly stored: Map<string, Map<string, Stored>>
}

export const withDrafts = ['offers', 'programs', 'articles']

/** Rights by places in the lists of municipalities and institutions, as they are drawn. */
export type DrawnRights = Readonly<{
  roles: readonly string[]
  institutions: readonly number[]
  memberships: readonly Readonly<{ place: number; role: string }>[]
}>

/** Three municipalities, one with a closed portfolio, their papers, knowledge, and people with these rights. */
export async function aWorld(drawn: readonly DrawnRights[]): Promise<World> {
  const admin = await administrator()
  const municipalities = [
    await aMunicipality(),
    await aMunicipality({ portfolioPublished: false }),
    await aMunicipality(),
  ]
  const make = async (collection: string, data: object, query = ''): Promise<string> =>
    docOf(await admin.post(`/api/${collection}${query}`, data)).id
  const institutions = [
    await make('institutions', { name: aTitle('Institusjon'), kind: 'network' }),
    await make('institutions', { name: aTitle('Institusjon'), kind: 'network' }),
  ]
  const ids = new Map<string, string[]>()
  const note = (collection: string, id: string) =>
    ids.set(collection, [...(ids.get(collection) ?? []), id])
  const inStates = async (collection: string, data: () => object) => {
    note(collection, await make(collection, data(), '?draft=true'))
    note(collection, await make(collection, { ...data(), _status: 'published' }))
    const edited = await make(collection, { ...data(), _status: 'published' })
    note(collection, edited)
    docOf(await admin.patch(`/api/${collection}/${edited}?draft=true`, { title: aTitle('Ny') }))
    const binned = await make(collection, { ...data(), _status: 'published' })
    note(collection, binned)
    docOf(
      await admin.patch(`/api/${collection}/${binned}`, { deletedAt: new Date().toISOString() }),
    )
  }
  for (const { id } of municipalities) {
    note('municipalities', id)
    await inStates('offers', () => ({ title: aTitle('Tilbud'), municipality: id }))
    note('plans', await make('plans', { title: aTitle('Plan'), municipality: id }))
    note('api-clients', await make('api-clients', { name: aTitle('Klient'), municipality: id }))
  }
  for (const { id } of municipalities.slice(0, 2)) {
    note('needs', await make('needs', { municipality: id }))
  }
  for (const id of institutions) {
    note('institutions', id)
    await inStates('programs', () => ({ title: aTitle('Program'), responsible: [id] }))
  }
  note('programs', await make('programs', { title: aTitle('Delt'), responsible: institutions }))
  await inStates('articles', () => ({ title: aTitle('Artikkel') }))
  note('themes', await make('themes', { title: aTitle('Tema'), key: randomUUID() }))
  for (const collection of ['levels', 'arenas', 'age-groups']) {
    const { body } = await admin.get(`/api/${collection}?limit=2&depth=0`)
    for (const { id } of body.docs) note(collection, id)
  }
  note('media', await aPicture(admin))
  const rights = drawn.map((each) => rightsIn(each, { municipalities, institutions }))
  const people: Awaited<ReturnType<typeof anAccount>>[] = []
  for (const right of rights) people.push(await anAccount(right))
  for (const { person } of people) note('users', String(person.id))
  for (const right of rights.slice(0, 4)) note('users', (await anAccount(right)).person.id)
  // One that belongs nowhere, and one of the municipality that does not show its portfolio.
  const clients = [
    await aReadingClient({ scopes: ['content', 'offers', 'coverage'] }),
    await aReadingClient({ scopes: ['offers'], municipality: municipalities[1]?.id }),
    await aReadingClient({ scopes: ['content', 'coverage'], municipality: municipalities[1]?.id }),
  ]
  for (const { person } of clients) note('api-clients', person.id)
  const world = {
    admin,
    municipalities,
    institutions,
    readers: [...people, ...clients, nobody],
    stored: new Map<string, Map<string, Stored>>(),
  }
  await untilComputed()
  const results = municipalities.map(({ number }) => number).join(',')
  const { body } = await admin.get(`/api/coverage-results?where[number][in]=${results}&depth=0`)
  for (const { id } of body.docs) note('coverage-results', id)
  for (const [collection, those] of ids) {
    world.stored.set(collection, await lookAt(admin, collection, those))
  }
  return world
}

/** What the administrator sees of these documents now. */
export async function lookAt(
  admin: Api,
  collection: string,
  ids: readonly string[],
): Promise<Map<string, Stored>> {
  const hasDrafts = withDrafts.includes(collection)
  const isTown = collection === 'municipalities'
  const trash = hasDrafts ? '&trash=true' : ''
  const find = async (query: string): Promise<Json[]> => {
    const where = `where[id][in]=${ids.join(',')}&depth=0&limit=100${trash}${query}`
    return ids.length === 0 ? [] : docOf(await admin.get(`/api/${collection}?${where}`)).docs
  }
  const [main, latest] = await Promise.all([find(''), hasDrafts ? find('&draft=true') : []])
  const newest = new Map(latest.map((doc) => [String(doc.id), doc]))
  return new Map(
    main.map((doc): [string, Stored] => {
      const id = String(doc.id)
      const last = newest.get(id)
      const facts = factsOf(collection, doc)
      return [
        id,
        {
          id,
          print: JSON.stringify([isTown ? withoutTurn(doc) : doc, last ?? null], withoutUse),
          facts,
          latest: factsOf(collection, last ?? doc),
        },
      ]
    }),
  )
}

/** That a key was used is nobody's change. */
const withoutUse = (name: string, value: unknown): unknown =>
  name === 'lastUsed' ? undefined : value

/** Who takes a manager's rights takes turns by touching the municipality, which changes nothing else of it. */
const withoutTurn = ({ updatedAt: _touched, ...rest }: Json): Json => rest

/** What rights depend on, read out of a document. */
export function factsOf(collection: string, doc: Json): Facts {
  return {
    id: String(doc.id),
    municipality: doc.municipality ?? null,
    responsible: doc.responsible ?? [],
    isPublished: doc._status === 'published',
    isTrashed: Boolean(doc.deletedAt),
    ...(collection === 'municipalities' ? { isOpen: doc.portfolioPublished === true } : {}),
    ...(collection === 'users'
      ? {
          account: {
            roles: doc.roles ?? [],
            institutions: doc.institutions ?? [],
            memberships: (doc.memberships ?? []).map(({ municipality, role }: Json) => ({
              municipality,
              role,
            })),
          },
        }
      : {}),
  }
}

const nobody: Reader = {
  name: 'anonymous',
  person: { id: null, roles: [], institutions: [], memberships: [] },
  api: api(),
}

function rightsIn(
  drawn: DrawnRights,
  { municipalities, institutions }: Pick<World, 'municipalities' | 'institutions'>,
): Omit<Person, 'id'> {
  return {
    roles: drawn.roles,
    institutions: drawn.institutions.map((place) => institutions[place] ?? ''),
    memberships: drawn.memberships.map(({ place, role }) => ({
      municipality: municipalities[place]?.id ?? '',
      role,
    })),
  }
}

async function anAccount(rights: Omit<Person, 'id'>): Promise<Reader & { person: { id: string } }> {
  const admin = await administrator()
  const email = `${randomUUID()}@example.org`
  const password = aPassword()
  const { id } = docOf(await admin.post('/api/users', { email, password, ...rights }))
  const towns = rights.memberships.map(({ role, municipality }) => `${role} of ${municipality}`)
  return {
    name: [...rights.roles, ...towns].join(' + ') || 'nothing',
    person: { ...rights, id },
    api: await signIn(email, password),
  }
}

async function aReadingClient(fields: {
  scopes: string[]
  municipality?: string | undefined
}): Promise<Reader & { person: { id: string } }> {
  const { id, api: reading } = await aClient(fields)
  const client = { scopes: fields.scopes, municipality: fields.municipality ?? null }
  return {
    name: `api-client for ${fields.scopes.join()}`,
    person: { ...nobody.person, id, client },
    api: reading,
  }
}

const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

async function aPicture(admin: Api): Promise<string> {
  const token = await tokenOf(admin)
  const form = new FormData()
  form.set('file', new Blob([Buffer.from(pixel, 'base64')], { type: 'image/png' }), 'prikk.png')
  form.set('_payload', JSON.stringify({ alternative: aTitle('Bilde') }))
  const answer = await fetch(`${serverUrl()}/api/media`, {
    method: 'POST',
    headers: { authorization: `JWT ${token}` },
    body: form,
  })
  return docOf({ status: answer.status, headers: answer.headers, body: await answer.json() }).id
}

async function tokenOf(admin: Api): Promise<string> {
  return (await admin.post('/api/users/refresh-token')).body.refreshedToken
}
