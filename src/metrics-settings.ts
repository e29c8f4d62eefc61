import { ConfigurationError } from './configuration-error.ts'

/** Who may read the metrics, and where. Without either there are none. */
export type MetricsSettings = Readonly<{
  /** What a reader sends as `Authorization: Bearer …`. */
  token: string | null
  /** A port with nothing else on it. */
  port: number | null
}>

type Variables = Readonly<Record<string, string | undefined>>

const shortestToken = 32

/** @throws ConfigurationError naming the setting that cannot be used */
export function readMetricsSettings(
  { METRICS_TOKEN: token, METRICS_PORT: port }: Variables,
  otherPort: number,
): MetricsSettings {
  return {
    token: token === undefined ? null : checkedToken(token),
    port: port === undefined ? null : checkedPort(port, otherPort),
  }
}

function checkedToken(token: string): string {
  if (token.length >= shortestToken && /^[\x21-\x7e]+$/.test(token)) return token
  throw new ConfigurationError(
    `METRICS_TOKEN: must have at least ${shortestToken} characters, of ASCII and without spaces. Received ${token.length}. Make one with: openssl rand -hex 32`,
  )
}

function checkedPort(given: string, otherPort: number): number {
  const port = /^\d+$/.test(given) ? Number(given) : Number.NaN
  if (port >= 1 && port <= 65535 && port !== otherPort) return port
  throw new ConfigurationError(
    `METRICS_PORT: must be a whole number from 1 to 65535 and another than PORT. Received ${JSON.stringify(given)}. Leave it out to have /metrics on the same port, with METRICS_TOKEN.`,
  )
}
