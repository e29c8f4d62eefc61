import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { readId } from '../access/index.ts'
import { type Refused, refusal } from '../refusal.ts'

/** So many may be pending for one municipality: enough for a whole town hall, too few to be a nuisance. */
const most = 200

/**
 * An invitation is to one municipality or to the nation, never to both, and to somebody who is not
 * invited already. It says who made it: its right ends with theirs.
 */
export const checkInvitation: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const [municipality] = readId(data.municipality)
  const isNational = Array.isArray(data.roles) && data.roles.length > 0
  if (isNational === (municipality !== undefined)) throw refusal(req, oneKind)
  if (municipality !== undefined && !data.role) throw refusal(req, roleMissing)
  const email = String(data.email).trim().toLowerCase()
  if (municipality !== undefined) {
    await refuseMember(req, email, municipality)
    await refuseMany(req, municipality)
  }
  await refuseSecond(req, email, municipality ?? null)
  return { ...data, email, invitedBy: req.user?.collection === 'users' ? req.user.id : null }
}

async function refuseMember(req: PayloadRequest, email: string, municipality: string | number) {
  const where = { email: { equals: email }, 'memberships.municipality': { equals: municipality } }
  const { totalDocs } = await req.payload.count({ collection: 'users', where, req })
  if (totalDocs > 0) throw refusal(req, alreadyMember)
}

async function refuseMany(req: PayloadRequest, municipality: string | number) {
  const where = { municipality: { equals: municipality } }
  const { totalDocs } = await req.payload.count({ collection: 'invitations', where, req })
  if (totalDocs >= most) throw refusal(req, tooMany)
}

async function refuseSecond(
  req: PayloadRequest,
  email: string,
  municipality: string | number | null,
) {
  const { totalDocs } = await req.payload.count({
    collection: 'invitations',
    where: {
      email: { equals: email },
      municipality: municipality === null ? { exists: false } : { equals: municipality },
    },
    req,
  })
  if (totalDocs > 0) throw refusal(req, alreadyInvited)
}

const oneKind: Refused = {
  code: 'one-kind-of-role',
  field: 'municipality',
  nb: 'Velg en kommune og en rolle der, eller nasjonale roller, men ikke begge deler.',
  nn: 'Vel ein kommune og ei rolle der, eller nasjonale roller, men ikkje begge delar.',
  en: 'Choose a municipality and a role in it, or national roles, not both.',
}
const roleMissing: Refused = {
  code: 'role-missing',
  field: 'role',
  nb: 'Velg hvilken rolle personen skal ha i kommunen.',
  nn: 'Vel kva rolle personen skal ha i kommunen.',
  en: 'Choose the role the person is to have in the municipality.',
}
const alreadyMember: Refused = {
  code: 'already-member',
  field: 'email',
  status: 409,
  nb: 'Denne personen er allerede med i kommunen.',
  nn: 'Denne personen er allereie med i kommunen.',
  en: 'This person is a member of the municipality already.',
}
const alreadyInvited: Refused = {
  code: 'already-invited',
  field: 'email',
  status: 409,
  nb: 'Denne adressen er allerede invitert. Åpne invitasjonen for å sende den på nytt.',
  nn: 'Denne adressa er allereie invitert. Opne invitasjonen for å sende han på nytt.',
  en: 'This address is invited already. Open the invitation to send it again.',
}
const tooMany: Refused = {
  code: 'too-many-invitations',
  field: 'municipality',
  status: 409,
  nb: `Kommunen har ${most} ubesvarte invitasjoner. Trekk noen tilbake først.`,
  nn: `Kommunen har ${most} invitasjonar som ingen har svart på. Trekk nokre tilbake først.`,
  en: `The municipality has ${most} unanswered invitations. Withdraw some first.`,
}
