import ipaddr from 'ipaddr.js'

/** Where the addresses of the internet lie in IPv6; everything else leads inside or nowhere. */
const global = ipaddr.parseCIDR('2000::/3')

/** Whether an IP address is one of the internet, and not of this machine, its networks or its cloud. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(global))
}

/** Whether it is this machine itself. */
export const isLoopback = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.parse(address).range() === 'loopback'
