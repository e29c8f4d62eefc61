import { randomUUID } from 'node:crypto'
import { type Api, administratorAt, aPassword, api } from '../api.ts'
import { filledDatabase } from '../own-database.ts'
import { runServer } from '../run-server.mjs'
import { aVisitor, type Page, type Visitor } from './visitor.ts'

export type Product = Readonly<{
  url: string
  admin: Api
  output: () => string
  stop: () => Promise<unknown>
}>

/** The settings of one provider. */
export const settingsOf = (name: string, given: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ LABEL: name, CLIENT_ID: `tiltaksvifte-${name}`, ...given }).map(
      ([setting, value]) => [`OPENID_${name.toUpperCase()}_${setting}`, value],
    ),
  )

/** A server of its own that people sign in to with these providers. */
export async function openProduct(
  port: number,
  settings: Record<string, string>,
): Promise<Product> {
  const server = await runServer({
    ...(await filledDatabase()),
    PORT: String(port),
    LOG_LEVEL: 'info',
    ...settings,
  })
  const admin = await administratorAt(server.url)
  return { url: server.url, admin, output: server.output, stop: () => server.stop() }
}

/** A new account at the municipality that vouches for kommune.example. */
export async function anAccount({ admin }: Product, roles: readonly string[] = ['editor']) {
  const email = `${randomUUID()}@kommune.example`
  const password = aPassword()
  const { status, body } = await admin.post('/api/users', { email, password, roles })
  if (status !== 201) throw new Error(`Making an account gave ${status}: ${JSON.stringify(body)}`)
  return { id: String(body.doc.id), email, password }
}

type Press = { visitor?: Visitor; returnTo?: string; until?: (next: URL) => boolean }

/** Presses the button of a provider on the page for signing in. */
export const signInWith = (
  { url }: Product,
  name: string,
  { visitor = aVisitor(), returnTo = '/admin/account', until }: Press = {},
): Promise<Page> =>
  visitor.go(`${url}/api/open-id/${name}/start?returnTo=${encodeURIComponent(returnTo)}`, {
    from: `${url}/admin/login`,
    ...(until ? { until } : {}),
  })

/** Who the browser is signed in as; null for nobody. */
export async function whoIs({ url }: Product, visitor: Visitor): Promise<{ id: string } | null> {
  const token = visitor.cookiesOf(url).get('payload-token')
  const { body } = await api(token, url).get('/api/users/me')
  return body.user
}

/** Why nobody was signed in, as the address of the sign-in page says. */
export const reasonIn = ({ url }: Page): string | null =>
  url.pathname === '/admin/login' ? url.searchParams.get('open-id') : null
