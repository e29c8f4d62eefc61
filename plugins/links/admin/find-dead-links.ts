import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Reason } from '../core/index.ts'
import { findLinks, type StoredLink } from '../keeping/index.ts'
import type { LinksPluginOptions } from '../options.ts'
import { visibleLinks } from '../visible-links.ts'

/** A link that no longer answers, as editors are told of it. */
export type DeadLink = Readonly<{
  id: string
  address: string
  reason: Reason | null
  status: number | null
  since: string | null
  askedAt: string | null
  /** Whether an editor has said that it is right all the same. */
  isAccepted: boolean
  documents: readonly Readonly<{ collection: CollectionSlug; id: string }>[]
}>

type Wanted = Readonly<{
  limit: number
  page?: number
  /** Whether those that are right all the same are listed too, after the others. */
  withAccepted?: boolean
}>

export type DeadLinks = Readonly<{
  isOn: boolean
  /** Whether any address has been asked, without which none can be said to answer. */
  hasAsked: boolean
  total: number
  links: readonly DeadLink[]
}>

/** Links that no longer answer in documents the reader may change, the longest gone first. */
export async function findDeadLinks(
  req: PayloadRequest,
  { limit, page = 1, withAccepted = false }: Wanted,
): Promise<DeadLinks> {
  const options: LinksPluginOptions = req.payload.config.custom.links
  const visible = await visibleLinks(req, options)
  if (visible === null) return { isOn: options.isOn, hasAsked: true, total: 0, links: [] }
  const states = withAccepted ? ['dead', 'accepted'] : ['dead']
  const where: Where = { and: [{ state: { in: states } }, visible] }
  const found = await findLinks(req.payload, {
    where,
    sort: withAccepted ? '-state' : 'failingSince',
    limit,
    page,
    req,
  })
  const links = found.links.map((link) => describe(link, options))
  const hasAsked = found.total > 0 || (await hasAskedAny(req))
  return { isOn: options.isOn, hasAsked, total: found.total, links }
}

async function hasAskedAny(req: PayloadRequest): Promise<boolean> {
  const { links } = await findLinks(req.payload, {
    where: { askedAt: { exists: true } },
    limit: 1,
    req,
  })
  return links.length > 0
}

function describe(link: StoredLink, { collections }: LinksPluginOptions): DeadLink {
  const { id, address, reason, status, failingSince, askedAt, state, documents } = link
  return {
    id,
    address,
    reason,
    status,
    since: failingSince,
    askedAt,
    isAccepted: state === 'accepted',
    documents: documents.flatMap((document) => {
      const [slug, key = ''] = document.split('/')
      const collection = collections.find((each) => each === slug)
      return collection ? [{ collection, id: key }] : []
    }),
  }
}
