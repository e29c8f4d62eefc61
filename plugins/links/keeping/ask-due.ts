import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { type Asker, askAddress } from '../asking/index.ts'
import { judge } from '../core/index.ts'
import { findLinks, type StoredLink, storeStanding } from './stored-link.ts'

type Work = Readonly<{
  asker: Asker
  days: number
  now: Date
  /** Whether there is time to begin another. */
  goesOn: () => boolean
}>

/** So many addresses are asked in one go, at so many hosts at once. */
const most = 200
const hostsAtOnce = 4

/** Milliseconds between two requests to one host. */
const pause = 500

/** Asks what is due, the longest waiting first; one at a time of each host. */
export async function askDue(payload: Payload, work: Work): Promise<void> {
  const { links } = await findLinks(payload, {
    where: { nextAt: { less_than_equal: work.now.toISOString() } },
    sort: 'nextAt',
    limit: most,
  })
  const hosts = byHost(links)
  const takeHosts = async () => {
    for (let host = hosts.pop(); host && work.goesOn(); host = hosts.pop()) {
      await askHost(payload, host, work)
    }
  }
  await Promise.all(Array.from({ length: hostsAtOnce }, takeHosts))
}

/** Asks one address and stores what came of it. */
export async function askLink(
  payload: Payload,
  link: StoredLink,
  { asker, days, now }: Pick<Work, 'asker' | 'days' | 'now'>,
): Promise<StoredLink> {
  const outcome = await askAddress(link.address, asker)
  const standing = judge(link, outcome, { now, days })
  await storeStanding(payload, link.id, standing)
  return { ...link, ...standing }
}

async function askHost(payload: Payload, links: readonly StoredLink[], work: Work): Promise<void> {
  for (const link of links) {
    if (!work.goesOn()) return
    const { reason } = await askLink(payload, link, work)
    if (links.length > 1 && reason !== 'not-public') await wait(pause)
  }
}

function byHost(links: readonly StoredLink[]): StoredLink[][] {
  const hosts = new Map<string, StoredLink[]>()
  for (const link of links) {
    const { host } = new URL(link.address)
    hosts.set(host, [...(hosts.get(host) ?? []), link])
  }
  return [...hosts.values()]
}
