import { ConfigurationError } from './configuration-error.ts'
import { readCount } from './read-count.ts'

/** What the operator says of checking the links in what is published. */
export type LinkChecks = Readonly<{
  /** Whether web addresses that editors have written are asked at all. */
  isOn: boolean
  /** Each is asked at most once in so many days. */
  days: number
  /** For tests: these ports of this machine are asked, and nothing else. */
  loopbackPorts: readonly number[]
}>

const everyDays = { name: 'LINK_CHECK_DAYS', usual: 3, from: 1, to: 90 } as const

type Given = Readonly<{ isProduction: boolean }>

/** @throws ConfigurationError naming the first setting that cannot be used */
export function readLinkChecks(
  variables: Readonly<Record<string, string | undefined>>,
  { isProduction }: Given,
): LinkChecks {
  return {
    isOn: readSwitch(variables.LINK_CHECKS),
    days: readCount(variables.LINK_CHECK_DAYS, everyDays),
    loopbackPorts: readPorts(variables.LINK_CHECK_LOOPBACK_PORTS, isProduction),
  }
}

function readSwitch(given = 'off'): boolean {
  if (given === 'on' || given === 'off') return given === 'on'
  throw new ConfigurationError(
    `LINK_CHECKS: must be on or off. Received ${JSON.stringify(given)}. Leave it out to ask no web addresses.`,
  )
}

/** The one way to this machine, which a real service never needs. */
function readPorts(given: string | undefined, isProduction: boolean): readonly number[] {
  if (given === undefined) return []
  if (isProduction) {
    throw new ConfigurationError(
      'LINK_CHECK_LOOPBACK_PORTS: is for tests, and would let editors reach servers on this machine. Leave it out in production.',
    )
  }
  const ports = given.split(',').map(Number)
  if (ports.every((port) => Number.isInteger(port) && port >= 1024 && port <= 65535)) return ports
  throw new ConfigurationError(
    `LINK_CHECK_LOOPBACK_PORTS: must be ports from 1024 to 65535, separated by commas. Received ${JSON.stringify(given)}. Leave it out to ask nothing on this machine.`,
  )
}
