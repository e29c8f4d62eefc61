import type { PayloadRequest } from 'payload'
import { askChanges, askCoverage } from '../../../plugins/coverage/admin/index.ts'
import { loadWay } from '../way/load-way.ts'
import { nextVisit, readVisit, type Visit, visitKey } from './visit.ts'

/** What the start page of a municipality shows; null where the reader does not work. */
export async function loadWorkspace(req: PayloadRequest, number: string) {
  const way = await loadWay(req, number)
  if (way === null) return null
  const visit = nextVisit(await findVisit(req, way.place.id), new Date())
  const [withPlans, changes, waiting] = await Promise.all([
    askCoverage(req, { number, view: 'withPlans' }),
    visit.since === null ? null : askChanges(req, { number, from: visit.since.slice(0, 10) }),
    countWaiting(req, way.place.id),
  ])
  return { way, visit, withPlans, changes, waiting }
}

export type LoadedWorkspace = NonNullable<Awaited<ReturnType<typeof loadWorkspace>>>

async function findVisit(req: PayloadRequest, municipality: string): Promise<Visit | null> {
  const { docs } = await req.payload.find({
    collection: 'payload-preferences',
    where: {
      and: [
        { key: { equals: visitKey(municipality) } },
        { 'user.value': { equals: req.user?.id } },
        { 'user.relationTo': { equals: 'users' } },
      ],
    },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  return readVisit(docs[0]?.value)
}

async function countWaiting(req: PayloadRequest, municipality: string): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'review-requests',
    where: {
      and: [{ municipality: { equals: municipality } }, { state: { equals: 'waiting' } }],
    },
    overrideAccess: false,
    req,
  })
  return totalDocs
}
