import { readCount, type Setting } from './read-count.ts'

/** What one client may take of the server. Each is a setting of the same name, in docs/guides/operator.md. */
export type Limits = Readonly<{
  /** Requests a minute and address. */
  requestsPerMinute: number
  /** Requests a minute and API key, from all addresses together. */
  requestsPerMinuteByKey: number
  /** Failed sign-ins in fifteen minutes of one account from one address. */
  signInAttempts: number
  /** Failed sign-ins in fifteen minutes from one address, whatever the account. */
  signInAttemptsByAddress: number
  /** Failed sign-ins in fifteen minutes of one account from everywhere, before only known browsers may try. */
  signInAttemptsByAccount: number
  /** Requests for a new password in fifteen minutes from one address. */
  passwordRequestsByAddress: number
  /** How many proxies of the operator's stand in front and write X-Forwarded-For. */
  trustedProxies: number
  /** How long a request may take to arrive, in seconds. */
  requestSeconds: number
  /** Connections open at once. */
  maxConnections: number
}>

const settings = {
  requestsPerMinute: { name: 'REQUESTS_PER_MINUTE', usual: 3000, from: 1, to: 10_000_000 },
  requestsPerMinuteByKey: {
    name: 'REQUESTS_PER_MINUTE_BY_KEY',
    usual: 3000,
    from: 1,
    to: 10_000_000,
  },
  signInAttempts: { name: 'SIGN_IN_ATTEMPTS', usual: 10, from: 1, to: 1_000_000 },
  signInAttemptsByAddress: {
    name: 'SIGN_IN_ATTEMPTS_BY_ADDRESS',
    usual: 100,
    from: 1,
    to: 1_000_000,
  },
  signInAttemptsByAccount: {
    name: 'SIGN_IN_ATTEMPTS_BY_ACCOUNT',
    usual: 50,
    from: 1,
    to: 1_000_000,
  },
  passwordRequestsByAddress: {
    name: 'PASSWORD_REQUESTS_BY_ADDRESS',
    usual: 20,
    from: 1,
    to: 1_000_000,
  },
  trustedProxies: { name: 'TRUSTED_PROXIES', usual: 0, from: 0, to: 10 },
  requestSeconds: { name: 'REQUEST_SECONDS', usual: 60, from: 1, to: 3600 },
  maxConnections: { name: 'MAX_CONNECTIONS', usual: 2000, from: 10, to: 1_000_000 },
} as const satisfies Record<keyof Limits, Setting>

type Variables = Readonly<Record<string, string | undefined>>

/** @throws ConfigurationError naming the first limit that cannot be used */
export function readLimits(variables: Variables): Limits {
  const read = (setting: Setting) => readCount(variables[setting.name], setting)
  return {
    requestsPerMinute: read(settings.requestsPerMinute),
    requestsPerMinuteByKey: read(settings.requestsPerMinuteByKey),
    signInAttempts: read(settings.signInAttempts),
    signInAttemptsByAddress: read(settings.signInAttemptsByAddress),
    signInAttemptsByAccount: read(settings.signInAttemptsByAccount),
    passwordRequestsByAddress: read(settings.passwordRequestsByAddress),
    trustedProxies: read(settings.trustedProxies),
    requestSeconds: read(settings.requestSeconds),
    maxConnections: read(settings.maxConnections),
  }
}
