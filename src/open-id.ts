import { readFileSync } from 'node:fs'
import { ConfigurationError } from './configuration-error.ts'

/** Somebody else who says who a person is: Entra ID, ID-porten or another OpenID provider. */
export type OpenIdProvider = Readonly<{
  /** Stands in addresses and in the names of its settings. */
  name: string
  /** What people know it as. */
  label: string
  issuer: string
  clientId: string
  credential: Readonly<{ secret: string } | { privateKey: string; keyId: string | null }>
  /** The addresses it may vouch for. Without any, nobody is found by e-mail. */
  emailDomains: readonly string[]
  /** The claim that says the address was verified. */
  emailVerifiedBy: string
  /** Tenants of Entra whose people may sign in. Without any, all that the issuer speaks for. */
  tenants: readonly string[]
  /** The levels of assurance that are enough. Without any, every level is. */
  acrValues: readonly string[]
  /** Levels, and methods, that are two factors. */
  strongAcr: readonly string[]
  strongAmr: readonly string[]
}>

export type OpenIdSettings = Readonly<{
  providers: readonly OpenIdProvider[]
  /** Whether who is linked to a provider no longer signs in with a password. */
  closesPassword: boolean
}>

type Variables = Readonly<Record<string, string | undefined>>

const settings = [
  'ISSUER',
  'CLIENT_ID',
  'CLIENT_SECRET',
  'PRIVATE_KEY_FILE',
  'PRIVATE_KEY_ID',
  'LABEL',
  'EMAIL_DOMAINS',
  'EMAIL_VERIFIED_BY',
  'TENANTS',
  'ACR_VALUES',
  'STRONG_ACR',
  'STRONG_AMR',
] as const

type Setting = (typeof settings)[number]

/**
 * Reads `OPENID_PROVIDERS`, a list of names, and for each name NAME its `OPENID_NAME_…`.
 *
 * @throws ConfigurationError naming the first setting that cannot be used
 */
export function readOpenId(variables: Variables): OpenIdSettings {
  const names = listIn(variables.OPENID_PROVIDERS)
  for (const name of names) checkName(name, names)
  refuseUnknown(variables, names)
  return {
    providers: names.map((name) => readProvider(name, variables)),
    closesPassword: readTruth('OPENID_CLOSES_PASSWORD', variables.OPENID_CLOSES_PASSWORD),
  }
}

function readProvider(name: string, variables: Variables): OpenIdProvider {
  const read = (setting: Setting) => variables[nameOf(name, setting)]?.trim() || undefined
  const need = (setting: Setting, example: string) => {
    const given = read(setting)
    if (given !== undefined) return given
    throw new ConfigurationError(
      `${nameOf(name, setting)}: is required, because OPENID_PROVIDERS names ${JSON.stringify(name)}. It is not set. Write for example ${example}`,
    )
  }
  const issuer = checkIssuer(nameOf(name, 'ISSUER'), need('ISSUER', 'https://idporten.no'))
  const tenants = listIn(read('TENANTS')).map((tenant) => tenant.toLowerCase())
  checkTenants(nameOf(name, 'TENANTS'), tenants, issuer)
  return {
    name,
    label: need('LABEL', 'ID-porten'),
    issuer,
    clientId: need('CLIENT_ID', 'the identifier the provider gave'),
    credential: readCredential(name, { read, need }),
    emailDomains: checkDomains(nameOf(name, 'EMAIL_DOMAINS'), listIn(read('EMAIL_DOMAINS'))),
    emailVerifiedBy: read('EMAIL_VERIFIED_BY') ?? 'email_verified',
    tenants,
    acrValues: listIn(read('ACR_VALUES')),
    strongAcr: listIn(read('STRONG_ACR')),
    strongAmr: listIn(read('STRONG_AMR')),
  }
}

type Readers = {
  read: (setting: Setting) => string | undefined
  need: (setting: Setting, example: string) => string
}

function readCredential(name: string, { read, need }: Readers): OpenIdProvider['credential'] {
  const file = read('PRIVATE_KEY_FILE')
  if (file === undefined) return { secret: need('CLIENT_SECRET', 'the secret the provider gave') }
  const variable = nameOf(name, 'PRIVATE_KEY_FILE')
  if (read('CLIENT_SECRET') !== undefined) {
    throw new ConfigurationError(
      `${variable}: cannot be set together with ${nameOf(name, 'CLIENT_SECRET')}. Leave one of them out.`,
    )
  }
  return { privateKey: readKey(variable, file), keyId: read('PRIVATE_KEY_ID') ?? null }
}

function readKey(variable: string, file: string): string {
  try {
    const text = readFileSync(file, 'utf8')
    if (text.includes('-----BEGIN PRIVATE KEY-----')) return text
  } catch {
    // Told below, together with a file that holds something else.
  }
  throw new ConfigurationError(
    `${variable}: must be a file that can be read, with a private key for RS256 in PKCS #8 (-----BEGIN PRIVATE KEY-----). Received ${JSON.stringify(file)}. Make one with: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out key.pem`,
  )
}

function checkName(name: string, names: readonly string[]): void {
  if (/^[a-z][a-z0-9]{0,30}$/.test(name) && names.indexOf(name) === names.lastIndexOf(name)) return
  throw new ConfigurationError(
    `OPENID_PROVIDERS: must be different names in a-z and 0-9, separated by commas. Received ${JSON.stringify(name)}. Write for example entra,idporten`,
  )
}

/** A misspelt setting would otherwise leave a door open that its operator believes is closed. */
function refuseUnknown(variables: Variables, names: readonly string[]): void {
  const known = new Set([
    'OPENID_PROVIDERS',
    'OPENID_CLOSES_PASSWORD',
    ...names.flatMap((name) => settings.map((setting) => nameOf(name, setting))),
  ])
  const unknown = Object.keys(variables).find(
    (name) => name.startsWith('OPENID_') && !known.has(name),
  )
  if (unknown === undefined) return
  throw new ConfigurationError(
    `${unknown}: is no setting of ours, or of no provider in OPENID_PROVIDERS. There are ${settings.map((setting) => `OPENID_NAME_${setting}`).join(', ')}.`,
  )
}

/** Provider and product may share a machine; what travels further is to be encrypted. */
function checkIssuer(variable: string, given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null
  const isPlain = url?.username === '' && url.password === '' && url.search === '' && !url.hash
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url?.hostname ?? '')
  if (isPlain && (url.protocol === 'https:' || (url.protocol === 'http:' && isLocal))) return given
  throw new ConfigurationError(
    `${variable}: must be an https address without a query. Received ${JSON.stringify(given)}. Write for example https://login.microsoftonline.com/TENANT/v2.0`,
  )
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Issuers of Microsoft's that speak for every tenant there is. */
const ofEveryTenant = /^https:\/\/login\.microsoftonline\.com\/(common|organizations|consumers)\b/

function checkTenants(variable: string, tenants: readonly string[], issuer: string): void {
  const wrong = tenants.find((tenant) => !guid.test(tenant))
  if (wrong !== undefined) {
    throw new ConfigurationError(
      `${variable}: must be identifiers of tenants (GUID), separated by commas. Received ${JSON.stringify(wrong)}.`,
    )
  }
  if (tenants.length > 0 || !ofEveryTenant.test(issuer)) return
  throw new ConfigurationError(
    `${variable}: is required with ${issuer}, because anybody can have a tenant there. It is not set. Name those whose people may sign in.`,
  )
}

function checkDomains(variable: string, domains: readonly string[]): string[] {
  return domains.map((domain) => {
    if (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(domain)) return domain.toLowerCase()
    throw new ConfigurationError(
      `${variable}: must be domains of e-mail addresses, separated by commas. Received ${JSON.stringify(domain)}. Write for example kommune.example.no`,
    )
  })
}

function readTruth(variable: string, given = 'false'): boolean {
  if (given === 'true' || given === 'false') return given === 'true'
  throw new ConfigurationError(
    `${variable}: must be true or false. Received ${JSON.stringify(given)}.`,
  )
}

const nameOf = (provider: string, setting: Setting): string =>
  `OPENID_${provider.toUpperCase()}_${setting}`

const listIn = (given = ''): string[] =>
  given
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
