import { randomBytes } from 'node:crypto'
import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ConfigurationError } from './configuration-error.ts'
import { type GraphqlQueries, readGraphqlQueries } from './graphql-queries.ts'
import { type Limits, readLimits } from './limits.ts'
import { type LinkChecks, readLinkChecks } from './link-checks.ts'
import { type MailSettings, readMailSettings } from './mail-settings.ts'
import { type MetricsSettings, readMetricsSettings } from './metrics-settings.ts'
import { type OpenIdSettings, readOpenId } from './open-id.ts'
import { type ReadCacheSettings, readReadCache } from './read-cache-settings.ts'
import { readRedisUrl } from './redis-url.ts'

export type Database =
  | { kind: 'sqlite'; url: string; file: string }
  | { kind: 'mongodb'; url: string }

export type Environment = {
  /** Where the database file and the generated secret lie. */
  dataFolder: string
  database: Database
  /** Signs sessions. At least 32 characters. */
  secret: string
  port: number
  /** The address readers use. Links in answers and mails are made from it, never from a Host header. */
  publicUrl: string
  /** Other sites whose pages may read the API in a browser. Servers read it without being named. */
  corsOrigins: string[]
  /** Whether the operator has said that this is the real thing (`NODE_ENV=production`). */
  isProduction: boolean
  /** Whether pages are compiled as they are asked for (`npm run dev`). */
  isDevelopment: boolean
  /** Whether scheduled publishing and other jobs run in this process. */
  runsJobs: boolean
  /** Whether files are taken; those that are stored are served all the same. */
  takesUploads: boolean
  /** Whether administrators and editors need a second factor to sign in. */
  requiresSecondFactor: boolean
  limits: Limits
  linkChecks: LinkChecks
  readCache: ReadCacheSettings
  /** The only queries that GraphQL answers; null when any may be asked. */
  graphqlQueries: GraphqlQueries | null
  mail: MailSettings
  openId: OpenIdSettings
  metrics: MetricsSettings
  /** Where servers tell each other of changes at once; null when only by the database. */
  redisUrl: string | null
  /** What the audit log is signed with, and how many days a row is kept. */
  audit: { secret: string; retentionDays: number }
  logLevel: LogLevel
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
type LogLevel = (typeof logLevels)[number]
type Variables = Readonly<Record<string, string | undefined>>

const shortestSecret = 32

/**
 * Reads and checks every setting; the only reader of `process.env`. Makes the data folder, and a
 * secret in it where none is given and the database is the embedded file.
 *
 * @throws ConfigurationError naming the first setting that cannot be used
 */
export function readEnvironment(variables: Variables): Environment {
  const isProduction = variables.TILTAKSVIFTE_MODE === 'production'
  const dataFolder = resolve(variables.DATA_FOLDER ?? 'data')
  const database = readDatabase(variables.DATABASE_URI, dataFolder, isProduction)
  const port = readPort(variables.PORT)
  makeWritable(dataFolder)
  if (database.kind === 'sqlite') makeWritable(dirname(database.file))
  const secret = readSecret(variables.PAYLOAD_SECRET, { dataFolder, database, isProduction })
  return {
    dataFolder,
    database,
    secret,
    port,
    publicUrl: readPublicUrl(variables.PUBLIC_URL, { port, isProduction }),
    corsOrigins: readOrigins(variables.CORS_ORIGINS),
    isProduction,
    isDevelopment: variables.TILTAKSVIFTE_MODE === 'development',
    runsJobs: variables.RUN_JOBS === 'true',
    takesUploads: readUploads(variables.UPLOADS),
    requiresSecondFactor: readSecondFactor(variables.SECOND_FACTOR),
    limits: readLimits(variables),
    linkChecks: readLinkChecks(variables, { isProduction }),
    readCache: readReadCache(variables),
    graphqlQueries: readGraphqlQueries(variables.GRAPHQL_QUERIES),
    mail: readMailSettings(variables, join(dataFolder, 'mail')),
    openId: readOpenId(variables),
    metrics: readMetricsSettings(variables, port),
    redisUrl: readRedisUrl(variables.REDIS_URL),
    audit: readAudit(variables, secret),
    logLevel: readLogLevel(variables.LOG_LEVEL ?? (isProduction ? 'info' : 'warn')),
  }
}

function readDatabase(uri: string | undefined, dataFolder: string, strict: boolean): Database {
  const url = uri ?? `file:${join(dataFolder, 'tiltaksvifte.db')}`
  if (url.startsWith('file:')) {
    const path = url.slice('file:'.length).replace(/^\/\/(?=\/)/, '')
    if (path === '' || path.startsWith('//') || path.includes('?')) {
      throw new ConfigurationError(
        `DATABASE_URI: "file:" needs the path of one file. Received ${JSON.stringify(url)}. Write for example file:./data/tiltaksvifte.db, or leave it out.`,
      )
    }
    return { kind: 'sqlite', url: `file:${resolve(path)}`, file: resolve(path) }
  }
  if (!/^mongodb(\+srv)?:\/\/[^/\s]+/.test(url)) {
    throw new ConfigurationError(
      `DATABASE_URI: must begin with file:, mongodb:// or mongodb+srv:// and name a file or a host. Received ${JSON.stringify(withoutPassword(url))}. Leave it out to use the SQLite file under ${dataFolder}.`,
    )
  }
  if (strict && url.startsWith('mongodb://') && !/[?&]replicaSet=[^&]/.test(url)) {
    throw new ConfigurationError(
      `DATABASE_URI: in production MongoDB must be a replica set, or writes lose their transactions. Received ${JSON.stringify(withoutPassword(url))}. Add ?replicaSet=NAME.`,
    )
  }
  return { kind: 'mongodb', url }
}

function readSecret(
  given: string | undefined,
  {
    dataFolder,
    database,
    isProduction,
  }: Pick<Environment, 'dataFolder' | 'database' | 'isProduction'>,
): string {
  if (given !== undefined && given.length >= shortestSecret) return given
  if (given !== undefined) {
    throw new ConfigurationError(
      `PAYLOAD_SECRET: must have at least ${shortestSecret} characters. Received ${given.length}. Make one with: openssl rand -hex 32`,
    )
  }
  if (isProduction || database.kind !== 'sqlite') {
    throw new ConfigurationError(
      'PAYLOAD_SECRET: is required in production and with MongoDB, because every server must share it. It is not set. Make one with: openssl rand -hex 32',
    )
  }
  return keptSecret(join(dataFolder, 'secret'))
}

/** A trial on one machine needs no settings: its secret is made once and kept beside the database. */
function keptSecret(file: string): string {
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length >= shortestSecret) return secret
  throw new ConfigurationError(
    `${file}: must hold a secret of at least ${shortestSecret} characters. It has ${secret.length}. Delete the file to have a new one made; everybody must then sign in again.`,
  )
}

/** The log outlives a change of PAYLOAD_SECRET when its own stays what it was. */
function readAudit(
  { AUDIT_SECRET: given, AUDIT_RETENTION_DAYS: days = '365' }: Variables,
  secret: string,
): Environment['audit'] {
  if (given !== undefined && given.length < shortestSecret) {
    throw new ConfigurationError(
      `AUDIT_SECRET: must have at least ${shortestSecret} characters. Received ${given.length}. Leave it out to use PAYLOAD_SECRET.`,
    )
  }
  const retentionDays = /^\d+$/.test(days) ? Number(days) : Number.NaN
  if (retentionDays >= 90 && retentionDays <= 3660)
    return { secret: given ?? secret, retentionDays }
  throw new ConfigurationError(
    `AUDIT_RETENTION_DAYS: must be a whole number from 90 to 3660. Received ${JSON.stringify(days)}. Leave it out to keep rows for 365 days.`,
  )
}

function readPort(given: string | undefined): number {
  const port = given === undefined ? 3000 : Number(given)
  if (Number.isInteger(port) && port >= 0 && port <= 65535 && given !== '') return port
  throw new ConfigurationError(
    `PORT: must be a whole number from 0 to 65535. Received ${JSON.stringify(given)}. Leave it out to use 3000.`,
  )
}

function readPublicUrl(
  given: string | undefined,
  { port, isProduction }: Pick<Environment, 'port' | 'isProduction'>,
): string {
  if (given === undefined && isProduction) {
    throw new ConfigurationError(
      'PUBLIC_URL: is required in production, because sign-in and links are made for that address only. It is not set. Write for example https://tiltak.example.no',
    )
  }
  const origin = originOf(given ?? `http://localhost:${port}`)
  if (origin !== null) return origin
  throw new ConfigurationError(
    `PUBLIC_URL: must be an http or https address without a path. Received ${JSON.stringify(given)}. Write for example https://tiltak.example.no`,
  )
}

function readOrigins(given = ''): string[] {
  const addresses = given.split(',').map((address) => address.trim())
  return addresses.filter(Boolean).map((address) => {
    const origin = originOf(address)
    if (origin !== null) return origin
    throw new ConfigurationError(
      `CORS_ORIGINS: must be http or https addresses without a path, separated by commas. Received ${JSON.stringify(address)}. Write for example https://www.example.no,https://example.org`,
    )
  })
}

function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, pathname, origin } = new URL(address)
  return /^https?:$/.test(protocol) && pathname === '/' ? origin : null
}

function readUploads(given = 'on'): boolean {
  if (given === 'on' || given === 'off') return given === 'on'
  throw new ConfigurationError(
    `UPLOADS: must be on or off. Received ${JSON.stringify(given)}. Leave it out to take files.`,
  )
}

function readLogLevel(given: string): LogLevel {
  const level = logLevels.find((name) => name === given)
  if (level) return level
  throw new ConfigurationError(
    `LOG_LEVEL: must be one of ${logLevels.join(', ')}. Received ${JSON.stringify(given)}.`,
  )
}

function readSecondFactor(given = 'optional'): boolean {
  if (given === 'required' || given === 'optional') return given === 'required'
  throw new ConfigurationError(
    `SECOND_FACTOR: must be required or optional. Received ${JSON.stringify(given)}. Leave it out to let everybody choose for themselves.`,
  )
}

function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    const code = codeOf(error)
    const reason = code === null ? '' : ` (${code})`
    throw new ConfigurationError(
      `Data folder ${folder}: must be a folder this user can write in${reason}. Change its rights, or name another in DATA_FOLDER or DATABASE_URI.`,
      { cause: error },
    )
  }
}

const withoutPassword = (url: string): string => url.replace(/\/\/[^@/]*@/, '//…@')

const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null
