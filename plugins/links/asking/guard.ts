import { lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { isLoopback, isPublic } from './is-public.ts'
import { NotPublic } from './not-public.ts'

/** What may be asked: public addresses at the usual ports; or, for tests, these ports of this machine and nothing else. */
export type Allowed = Readonly<{ loopbackPorts: readonly number[] }>

/**
 * Refuses what a web address says of itself: another scheme or port, a name and password, or an IP
 * address that is not public. A host name is judged when it is looked up.
 *
 * @throws NotPublic
 */
export function refuseInside(url: URL, allowed: Allowed): void {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  const isSafe = isIP(host) === 0 ? mayLookUp(host, allowed) : mayConnect(host, url, allowed)
  if (isWeb && isSafe && mayAskPort(url, allowed) && url.username === '' && url.password === '') {
    return
  }
  throw new NotPublic(url.origin)
}

/**
 * Looks a host up for one connection to this web address. The connection goes to what is answered here
 * and nowhere else, so that a name that leads elsewhere the next time it is asked changes nothing. One
 * inner address among several refuses them all.
 */
export function guardedLookup(url: URL, allowed: Allowed): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0)
      const [first] = found
      const isSafe = found.every(({ address }) => mayConnect(address, url, allowed))
      if (!first || !isSafe) return callback(new NotPublic(hostname), '', 0)
      if (options.all) return callback(null, found)
      return callback(null, first.address, first.family)
    })
  }
}

const isTest = ({ loopbackPorts }: Allowed): boolean => loopbackPorts.length > 0

const mayLookUp = (host: string, allowed: Allowed): boolean =>
  !isTest(allowed) || host === 'localhost'

const mayConnect = (address: string, url: URL, allowed: Allowed): boolean =>
  isTest(allowed) ? isLoopback(address) && mayAskPort(url, allowed) : isPublic(address)

/** A port that is not the usual one of its scheme is where other services of a host are. */
function mayAskPort({ port }: URL, allowed: Allowed): boolean {
  return isTest(allowed) ? allowed.loopbackPorts.includes(Number(port)) : port === ''
}
