import { randomBytes, randomUUID } from 'node:crypto'

/** A JSON answer with its status. Bodies are looked into freely: that is what tests are for. */
export type Answer = { status: number; headers: Headers; body: Json }

// biome-ignore lint/suspicious/noExplicitAny: tests look into bodies whose shape they then assert
export type Json = any

type Send = {
  method?: string
  body?: unknown
  raw?: string | Buffer
  headers?: Record<string, string>
}

export type Api = {
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>
  post: (path: string, body?: unknown) => Promise<Answer>
  patch: (path: string, body: unknown) => Promise<Answer>
  delete: (path: string) => Promise<Answer>
  send: (path: string, options: Send) => Promise<Answer>
  graphql: (query: string, variables?: object) => Promise<Answer>
}

/** The address of the server under test. */
export function serverUrl(): string {
  const url = process.env.TEST_SERVER_URL
  if (!url) throw new Error('TEST_SERVER_URL: is set by test/support/one-server.mjs. Run npm test.')
  return url
}

/** Speaks to a server over real HTTP, as nobody or as whoever holds the token. */
export function api(token?: string, server = serverUrl()): Api {
  async function send(path: string, { method = 'GET', body, raw, headers = {} }: Send) {
    const response = await fetch(`${server}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(token ? { authorization: `JWT ${token}` } : {}),
        ...(body === undefined && raw === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined && raw === undefined
        ? {}
        : { body: typeof raw === 'object' ? new Uint8Array(raw) : (raw ?? JSON.stringify(body)) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: parsed(text) }
  }
  return {
    send,
    get: (path, headers) => send(path, headers ? { headers } : {}),
    post: (path, body = {}) => send(path, { method: 'POST', body }),
    patch: (path, body) => send(path, { method: 'PATCH', body }),
    delete: (path) => send(path, { method: 'DELETE' }),
    graphql: (query, variables = {}) =>
      send('/api/graphql', { method: 'POST', body: { query, variables } }),
  }
}

/**
 * Sends a write again that lost against another, as the answer asks. The server does so itself for
 * five seconds, which a machine that does much else may need for the others alone.
 */
export async function untilStored(send: () => Promise<Answer>): Promise<Answer> {
  for (let time = 1; time < 20; time += 1) {
    const answer = await send()
    if (answer.status !== 409 || answer.body.errors[0].code !== 'write-conflict') return answer
  }
  return send()
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Nobody in particular: what an external site is. */
export const anonymous = (): Api => api()

let signedIn: Promise<Api> | null = null

/** The administrator the seed made, signed in once a test file. */
export function administrator(): Promise<Api> {
  signedIn ??= administratorAt(serverUrl())
  return signedIn
}

/** The same administrator at another server, on a copy of the same content (`filledDatabase`). */
export const administratorAt = async (server: string): Promise<Api> =>
  api(await tokenFor(seededAdministrator(), server), server)

/** The account the seed made. */
export const seededAdministrator = () => ({
  email: 'admin@tiltaksvifte.example',
  password: process.env.TEST_PASSWORD ?? '',
})

export async function signIn(email: string, password: string): Promise<Api> {
  return api(await tokenFor({ email, password }))
}

/** What proves on any server of one database and secret who somebody is. */
export async function tokenFor(
  { email, password }: Readonly<{ email: string; password: string }>,
  server = serverUrl(),
): Promise<string> {
  const { status, body } = await api(undefined, server).post('/api/users/login', {
    email,
    password,
  })
  if (status !== 200) throw new Error(`Signing in as ${email} gave ${status}.`)
  return body.token
}

type Account = {
  roles?: string[]
  institutions?: string[]
  memberships?: { municipality: string; role: string }[]
}

/** Nothing that could be in an address by chance: parts of one hexadecimal number are in another now and then. */
export const aPassword = (): string => randomBytes(24).toString('base64url')

/** A new account with these rights, signed in. Municipalities and institutions are given by id. */
export async function someone(
  account: Account,
): Promise<Api & { email: string; password: string; id: string }> {
  const email = `${randomUUID()}@example.org`
  const password = aPassword()
  const admin = await administrator()
  const { status, body } = await admin.post('/api/users', { email, password, ...account })
  if (status !== 201) throw new Error(`Making an account gave ${status}: ${JSON.stringify(body)}`)
  return { ...(await signIn(email, password)), email, password, id: body.doc.id }
}

/** The database id behind a public key. Tests need it for relations; nothing public does. */
export async function idOf(collection: string, field: string, key: string): Promise<string> {
  const admin = await administrator()
  const query = `where[${field}][equals]=${encodeURIComponent(key)}&depth=0&limit=1`
  const { body } = await admin.get(`/api/${collection}?${query}`)
  if (body.docs?.length !== 1) throw new Error(`No ${collection} with ${field} ${key}.`)
  return body.docs[0].id
}

export const municipalityId = (number: string): Promise<string> =>
  idOf('municipalities', 'number', number)

/** A member of a fictional municipality. */
export async function memberOf(number: string, role: 'manager' | 'contributor') {
  const municipality = await municipalityId(number)
  return someone({ memberships: [{ municipality, role: `municipality-${role}` }] })
}
