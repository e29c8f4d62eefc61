import { APIError, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { askLink, findLinks, type StoredLink, storeStanding } from './keeping/index.ts'
import type { LinksPluginOptions } from './options.ts'
import { say } from './say.ts'
import { visibleLinks } from './visible-links.ts'

/** Milliseconds before a link may be asked again by hand. */
const pause = 60_000

/** What an editor does about a link: has it asked again, says that it is right all the same, takes that back. */
export const linkEndpoints = (options: LinksPluginOptions): Endpoint[] => [
  {
    path: '/links/:id/ask',
    method: 'post',
    handler: async (req) => {
      if (!options.isOn) throw refuse(req, isOff)
      const link = await findVisible(req, options)
      const now = new Date()
      if (now.getTime() - Date.parse(link.askedAt ?? '1970-01-01') < pause)
        throw refuse(req, tooSoon)
      const { agent, loopbackPorts, days } = options
      const asker = { agent, allowed: { loopbackPorts } }
      return answer(await askLink(req.payload, link, { asker, days, now }))
    },
  },
  {
    path: '/links/:id/accept',
    method: 'post',
    handler: (req) => change(req, options, { from: 'dead', to: 'accepted' }),
  },
  {
    path: '/links/:id/accept',
    method: 'delete',
    handler: (req) => change(req, options, { from: 'accepted', to: 'dead' }),
  },
]

type Change = Readonly<{ from: 'dead' | 'accepted'; to: 'dead' | 'accepted' }>

async function change(
  req: PayloadRequest,
  options: LinksPluginOptions,
  { from, to }: Change,
): Promise<Response> {
  const link = await findVisible(req, options)
  if (link.state === to) return answer(link)
  if (link.state !== from) throw refuse(req, notDead)
  const changed = { ...link, state: to }
  await storeStanding(req.payload, link.id, changed)
  for (const document of link.documents) {
    const [slug, id = ''] = document.split('/')
    const collection = options.collections.find((each) => each === slug)
    if (collection) await options.onAccepted(req, { collection, id, isAccepted: to === 'accepted' })
  }
  return answer(changed)
}

/** A link of the reader's; what is somebody else's is as if it were not there. */
async function findVisible(req: PayloadRequest, options: LinksPluginOptions): Promise<StoredLink> {
  const visible = await visibleLinks(req, options)
  if (visible === null) throw new NotFound(req.t)
  const where = { and: [{ id: { equals: String(req.routeParams?.id) } }, visible] }
  const { links } = await findLinks(req.payload, { where, limit: 1, req })
  const [link] = links
  if (!link) throw new NotFound(req.t)
  return link
}

const answer = ({ address, state, reason, status, askedAt }: StoredLink): Response =>
  Response.json(
    { address, state, reason, status, askedAt },
    { headers: { 'cache-control': 'private, no-store' } },
  )

type Refused = Readonly<{ code: string; status: number; nb: string; nn: string; en: string }>

const refuse = (req: PayloadRequest, { code, status, ...sentence }: Refused): APIError =>
  new APIError(say(req, sentence), status, { code }, true)

const isOff: Refused = {
  code: 'link-checks-off',
  status: 409,
  nb: 'Lenker blir ikke kontrollert på denne tjenesten.',
  nn: 'Lenkjer blir ikkje kontrollerte på denne tenesta.',
  en: 'Links are not checked on this service.',
}
const tooSoon: Refused = {
  code: 'asked-just-now',
  status: 429,
  nb: 'Adressen er spurt for mindre enn ett minutt siden. Vent litt, og prøv igjen.',
  nn: 'Adressa er spurd for mindre enn eitt minutt sidan. Vent litt, og prøv igjen.',
  en: 'The address was asked less than a minute ago. Wait a little, and try again.',
}
const notDead: Refused = {
  code: 'link-answers',
  status: 409,
  nb: 'Lenken er ikke lenger blant dem som ikke svarer. Last siden på nytt.',
  nn: 'Lenkja er ikkje lenger blant dei som ikkje svarar. Last sida på nytt.',
  en: 'The link is no longer among those that do not answer. Load the page anew.',
}
