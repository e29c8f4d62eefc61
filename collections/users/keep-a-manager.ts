import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { actorOf, type Id, municipalitiesOf } from '../access/index.ts'
import { say } from '../fields/index.ts'

/**
 * No act of a manager's leaves a municipality without one, for then nobody there could let anybody in.
 * Administrators may; they can put it right.
 */
const refuseDemotion: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !('memberships' in data) || isFree(req)) return
  const kept = managedBy({ ...originalDoc, ...data })
  await refuseIfLast(
    req,
    originalDoc.id,
    managedBy(originalDoc).filter((municipality) => !kept.includes(municipality)),
  )
}

const refuseDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (isFree(req)) return
  const found = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (found) await refuseIfLast(req, id, managedBy(found))
}

const isFree = ({ user }: PayloadRequest): boolean =>
  !user || actorOf(user).roles.has('administrator')

const managedBy = (account: object): Id[] =>
  municipalitiesOf(actorOf({ ...account, collection: 'users' }), 'municipality-manager')

async function refuseIfLast(req: PayloadRequest, id: Id, municipalities: Id[]): Promise<void> {
  for (const municipality of municipalities) {
    await takeTurn(req, municipality)
    const { docs } = await req.payload.find({
      collection: 'users',
      where: { 'memberships.municipality': { equals: municipality }, id: { not_equals: id } },
      depth: 0,
      pagination: false,
      req,
    })
    if (docs.some((other) => managedBy(other).includes(municipality))) continue
    throw new APIError(
      say(req, {
        nb: 'Dette er den eneste kommuneansvarlige. Gjør en annen ansvarlig først, eller avslutt medlemskapet og velg hvem som tar over.',
        nn: 'Dette er den einaste kommuneansvarlege. Gjer ein annan ansvarleg først, eller avslutt medlemskapen og vel kven som tek over.',
        en: 'This is the only manager of the municipality. Make somebody else a manager first, or end the membership and choose who takes over.',
      }),
      409,
      { code: 'last-manager', field: 'memberships' },
      true,
    )
  }
}

/** Two managers who leave at once would each count the other: one has to wait for the other, or lose. */
async function takeTurn(req: PayloadRequest, id: Id): Promise<void> {
  const data = { updatedAt: new Date().toISOString() }
  await req.payload.db.updateOne({ collection: 'municipalities', id, data, req })
}

export const keepAManager = { beforeChange: refuseDemotion, beforeDelete: refuseDeletion }
