import { addDataAndFileToRequest, type PayloadHandler, type PayloadRequest } from 'payload'
import { inTransaction } from '../../plugins/transactions/index.ts'
import { type Refused, refusal } from '../refusal.ts'
import { findUsable } from './find-usable.ts'
import { giveRights } from './give-rights.ts'
import type { Invitation } from './invitation.ts'

/**
 * Gives whoever holds the link what it invites to: a new account with the name and password they
 * choose, or more rights for the account of that address, when its owner is signed in. The
 * invitation ends with it.
 */
export const acceptInvitation: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  return inTransaction(req, async () => {
    const invitation = await findUsable(req)
    // First, so that of two who come at once the other finds nothing, whatever the database.
    await req.payload.delete({ collection: 'invitations', id: invitation.id, req })
    const { docs } = await req.payload.find({
      collection: 'users',
      where: { email: { equals: invitation.email } },
      depth: 0,
      limit: 1,
      req,
    })
    const [account] = docs
    if (account) await join(req, invitation, account)
    else await makeAccount(req, invitation)
    return Response.json({ email: invitation.email, isNew: account === undefined })
  })
}

async function join(
  req: PayloadRequest,
  invitation: Invitation,
  account: Readonly<{ id: string }>,
): Promise<void> {
  if (req.user?.collection !== 'users') throw refusal(req, signInFirst)
  if (req.user.id !== account.id) throw refusal(req, otherAccount)
  // Nobody gives themselves rights; these are given by whoever invited.
  req.context.acceptsInvitation = true
  await req.payload.update({
    collection: 'users',
    id: account.id,
    data: giveRights(account, invitation),
    req,
  })
}

async function makeAccount(req: PayloadRequest, invitation: Invitation): Promise<void> {
  if (req.user) throw refusal(req, otherAccount)
  const name = readText(req, 'name')
  const password = readText(req, 'password')
  await req.payload.create({
    collection: 'users',
    data: { email: invitation.email, name, password, ...giveRights({}, invitation) },
    req,
  })
}

function readText(req: PayloadRequest, field: 'name' | 'password'): string {
  const value = req.data?.[field]
  const text = typeof value === 'string' ? value : ''
  if (text.trim() !== '' && text.length <= 200) return field === 'name' ? text.trim() : text
  throw refusal(req, { ...missing[field], code: 'invalid-field', field })
}

const missing = {
  name: { nb: 'Skriv navnet ditt.', nn: 'Skriv namnet ditt.', en: 'Write your name.' },
  password: { nb: 'Velg et passord.', nn: 'Vel eit passord.', en: 'Choose a password.' },
} as const

const signInFirst: Refused = {
  status: 403,
  code: 'sign-in-first',
  nb: 'Denne adressen har en konto. Logg inn med den, og åpne lenken igjen.',
  nn: 'Denne adressa har ein konto. Logg inn med han, og opne lenkja igjen.',
  en: 'This address has an account. Sign in with it and open the link again.',
}
const otherAccount: Refused = {
  status: 403,
  code: 'other-account',
  nb: 'Du er logget inn med en annen konto. Logg ut, og åpne lenken igjen.',
  nn: 'Du er logga inn med ein annan konto. Logg ut, og opne lenkja igjen.',
  en: 'You are signed in with another account. Sign out and open the link again.',
}
