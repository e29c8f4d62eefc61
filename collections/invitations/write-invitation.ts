import type { Payload } from 'payload'
import { readId, roleLabels } from '../access/index.ts'
import { linkToAdmin } from '../mail/index.ts'
import type { Invitation } from './invitation.ts'

/** The letter to somebody who is invited. It says the same whether or not they have an account. */
export async function writeInvitation(payload: Payload, invitation: Invitation, token: string) {
  const { place, role } = await describeInvitation(payload, invitation)
  const inviter = await emailOf(payload, invitation.invitedBy)
  return {
    subject: `Invitasjon til ${place} i Tiltaksvifte`,
    before: [
      'Hei!',
      `${inviter ?? 'En administrator'} har invitert deg til ${place} i Tiltaksvifte, som ${role.toLowerCase()}. Tiltaksvifte er der kommunene holder oversikt over tilbudene til foreldre.`,
    ],
    link: {
      label: 'Svar på invitasjonen',
      // After the sign that browsers keep to themselves, so that no log ever holds it.
      address: `${linkToAdmin(payload, '/invitation')}#${token}`,
    },
    after: [
      'Lenken virker én gang, og i sju dager. Ikke send den videre: den er bare til deg.',
      'Kjenner du ikke til dette, trenger du ikke gjøre noe.',
    ],
  }
}

/** Where an invitation leads and as what, in Norwegian. */
export async function describeInvitation(payload: Payload, invitation: Invitation) {
  const [municipality] = readId(invitation.municipality)
  const names = [...(invitation.role ? [invitation.role] : []), ...(invitation.roles ?? [])]
  const role = names.map(labelOf).join(' og ')
  if (municipality === undefined) return { place: 'den nasjonale redaksjonen', role }
  const found = await payload.findByID({ collection: 'municipalities', id: municipality, depth: 0 })
  return { place: found.name, role }
}

const labelOf = (name: string): string =>
  Object.entries(roleLabels).find(([role]) => role === name)?.[1].nb ?? name

/** Names are what people write of themselves; the address is where invitations have reached them. */
async function emailOf(payload: Payload, relation: unknown): Promise<string | null> {
  const [id] = readId(relation)
  if (id === undefined) return null
  const found = await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true })
  return found?.email ?? null
}
