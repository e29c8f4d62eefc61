import type { Payload } from 'payload'
import { readId } from '../access/index.ts'
import type { Language } from '../fields/index.ts'
import { type Letter, linkToAdmin } from '../mail/index.ts'
import { describeInvitation } from './describe-invitation.ts'
import type { Invitation } from './invitation.ts'

/**
 * The letter to somebody who is invited. It says the same whether or not they have an account. Nobody
 * knows yet what they would rather read, so it is written in the form of Norwegian of the municipality.
 */
export async function writeInvitation(
  payload: Payload,
  invitation: Invitation,
  token: string,
): Promise<Letter> {
  const language = await writtenForm(payload, invitation)
  const { place, role } = await describeInvitation(payload, invitation, language)
  const inviter = await emailOf(payload, invitation.invitedBy)
  const { subject, invited, label, after } = texts[language]
  return {
    language,
    subject: subject(place),
    before: ['Hei!', invited(inviter, place, role.toLowerCase())],
    // After the sign that browsers keep to themselves, so that no log ever holds it.
    link: { label, address: `${linkToAdmin(payload, '/invitation')}#${token}` },
    after,
  }
}

async function writtenForm(payload: Payload, { municipality }: Invitation): Promise<'nb' | 'nn'> {
  const [id] = readId(municipality)
  if (id === undefined) return 'nb'
  const found = await payload.findByID({ collection: 'municipalities', id, depth: 0 })
  return found.writtenForm === 'nn' ? 'nn' : 'nb'
}

/** Names are what people write of themselves; the address is where invitations have reached them. */
async function emailOf(payload: Payload, relation: unknown): Promise<string | null> {
  const [id] = readId(relation)
  if (id === undefined) return null
  const found = await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true })
  return found?.email ?? null
}

type Texts = Readonly<{
  subject: (place: string) => string
  invited: (inviter: string | null, place: string, role: string) => string
  label: string
  after: readonly string[]
}>

const texts: Readonly<Record<Exclude<Language, 'en'>, Texts>> = {
  nb: {
    subject: (place) => `Invitasjon til ${place} i Tiltaksvifte`,
    invited: (inviter, place, role) =>
      `${inviter ?? 'En administrator'} har invitert deg til ${place} i Tiltaksvifte, som ${role}. Tiltaksvifte er der kommunene holder oversikt over tilbudene til foreldre.`,
    label: 'Svar på invitasjonen',
    after: [
      'Lenken virker én gang, og i sju dager. Ikke send den videre: den er bare til deg.',
      'Kjenner du ikke til dette, trenger du ikke gjøre noe.',
    ],
  },
  nn: {
    subject: (place) => `Invitasjon til ${place} i Tiltaksvifte`,
    invited: (inviter, place, role) =>
      `${inviter ?? 'Ein administrator'} har invitert deg til ${place} i Tiltaksvifte, som ${role}. Tiltaksvifte er der kommunane har oversikt over tilboda til foreldre.`,
    label: 'Svar på invitasjonen',
    after: [
      'Lenkja verkar éin gong, og i sju dagar. Ikkje send ho vidare: ho er berre til deg.',
      'Kjenner du ikkje til dette, treng du ikkje gjere noko.',
    ],
  },
}
