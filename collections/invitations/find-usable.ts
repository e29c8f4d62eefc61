import { APIError, addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { actorOf, mayCreate, readId } from '../access/index.ts'
import { say } from '../fields/index.ts'
import { hashToken } from '../tokens/index.ts'
import type { Invitation } from './invitation.ts'

/**
 * The invitation of the token a request brings. One that is too old, used, withdrawn or never made
 * answers alike; so does one whose maker could not make it any more.
 */
export async function findUsable(req: PayloadRequest): Promise<Invitation> {
  if (!req.data) await addDataAndFileToRequest(req)
  const token = readToken(req.data?.token)
  const invitation = await req.payload.db.findOne<Invitation>({
    collection: 'invitations',
    where: {
      digest: { equals: await hashToken(token) },
      expires: { greater_than: new Date().toISOString() },
    },
    req,
  })
  if (invitation && (await isBacked(req, invitation))) return invitation
  throw new APIError(
    say(req, {
      nb: 'Lenken virker ikke lenger. Den kan være brukt, trukket tilbake eller eldre enn sju dager. Be den som inviterte deg, om å sende en ny.',
      nn: 'Lenkja verkar ikkje lenger. Ho kan vere brukt, trekt tilbake eller eldre enn sju dagar. Be den som inviterte deg, om å sende ei ny.',
      en: 'The link works no more. It may have been used, withdrawn or be older than seven days. Ask whoever invited you to send another.',
    }),
    404,
    { code: 'invitation-unusable' },
    true,
  )
}

function readToken(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw new APIError(
    'token: must be the text after # in the link of the invitation.',
    400,
    { code: 'wrong-type', field: 'token' },
    true,
  )
}

async function isBacked(req: PayloadRequest, invitation: Invitation): Promise<boolean> {
  const [id] = readId(invitation.invitedBy)
  if (id === undefined) return false
  const inviter = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  const actor = actorOf(inviter ? { ...inviter, collection: 'users' } : null)
  const isNational = (invitation.roles ?? []).length > 0
  if (isNational) return actor.roles.has('administrator')
  return mayCreate('invitations', actor, { ...invitation })
}
