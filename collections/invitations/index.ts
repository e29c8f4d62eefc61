import type { CollectionConfig } from 'payload'
import {
  accessOf,
  fieldAccessOf,
  municipalRoles,
  nationalRoles,
  roleLabels,
} from '../access/index.ts'
import { dateField } from '../fields/index.ts'
import { groups } from '../groups.ts'
import { ofChosenMunicipality } from '../municipalities/chosen-municipality.ts'
import { ownerField } from '../municipalities/owner.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { checkInvitation } from './check-invitation.ts'
import { issueLinkOfNew } from './issue-link.ts'
import { lookUpInvitation } from './look-up-invitation.ts'
import { sendAgain } from './send-again.ts'

const toNation = (data: { roles?: unknown[] }): boolean => (data.roles ?? []).length > 0

/**
 * Who is asked to join, until they do. One that has been accepted or withdrawn is gone, so that the
 * collection holds what is pending and nothing about the past.
 */
export const invitations: CollectionConfig = {
  slug: 'invitations',
  labels: {
    singular: { nb: 'Invitasjon', nn: 'Invitasjon', en: 'Invitation' },
    plural: { nb: 'Invitasjoner', nn: 'Invitasjonar', en: 'Invitations' },
  },
  access: accessOf('invitations'),
  admin: {
    group: groups.people,
    useAsTitle: 'email',
    baseFilter: ofChosenMunicipality,
    defaultColumns: ['email', 'municipality', 'role', 'sentAt', 'expires'],
    description: {
      nb: 'De som er invitert og ikke har svart. Lenken i e-posten virker én gang og i sju dager. Slett en invitasjon for å trekke den tilbake.',
      nn: 'Dei som er inviterte og ikkje har svart. Lenkja i e-posten verkar éin gong og i sju dagar. Slett ein invitasjon for å trekkje han tilbake.',
      en: 'Those who are invited and have not answered. The link in the mail works once and for seven days. Delete an invitation to withdraw it.',
    },
    components: { edit: { beforeDocumentControls: ['/src/admin/index.ts#SendAgain'] } },
  },
  defaultSort: '-expires',
  disableDuplicate: true,
  endpoints: [
    { path: '/look-up', method: 'post', handler: lookUpInvitation },
    { path: '/accept', method: 'post', handler: acceptInvitation },
    { path: '/:id/send', method: 'post', handler: sendAgain },
  ],
  hooks: { beforeChange: [checkInvitation], afterChange: [issueLinkOfNew] },
  fields: [
    {
      name: 'email',
      type: 'email',
      required: true,
      index: true,
      label: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
      admin: {
        description: {
          nb: 'Adressen personen selv leser. Lenken kommer bare dit.',
          nn: 'Adressa personen sjølv les. Lenkja kjem berre dit.',
          en: 'The address the person reads. The link goes nowhere else.',
        },
      },
    },
    {
      ...ownerField,
      required: false,
      admin: { condition: (data) => !toNation(data) },
    },
    {
      name: 'role',
      type: 'select',
      label: { nb: 'Rolle i kommunen', nn: 'Rolle i kommunen', en: 'Role in the municipality' },
      options: municipalRoles.map((value) => ({ value, label: roleLabels[value] })),
      admin: { condition: (data) => !toNation(data) },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      label: { nb: 'Nasjonale roller', nn: 'Nasjonale roller', en: 'National roles' },
      options: nationalRoles.map((value) => ({ value, label: roleLabels[value] })),
      access: fieldAccessOf('invitations.roles'),
      admin: { condition: (data, _sibling, { user }) => toNation(data) || isAdministrator(user) },
    },
    {
      name: 'institutions',
      type: 'relationship',
      relationTo: 'institutions',
      hasMany: true,
      label: {
        nb: 'Skriver for institusjon',
        nn: 'Skriv for institusjon',
        en: 'Writes for institution',
      },
      access: fieldAccessOf('invitations.institutions'),
      admin: { condition: (data) => data?.roles?.includes('institution-editor') === true },
    },
    {
      ...dateField('expires', { nb: 'Gjelder til', nn: 'Gjeld til', en: 'Expires' }, 'sidebar'),
      access: fieldAccessOf('invitations.expires'),
    },
    {
      ...dateField('sentAt', { nb: 'Sendt', nn: 'Sendt', en: 'Sent' }, 'sidebar'),
      access: fieldAccessOf('invitations.sentAt'),
    },
    {
      name: 'invitedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { nb: 'Invitert av', nn: 'Invitert av', en: 'Invited by' },
      access: fieldAccessOf('invitations.invitedBy'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'digest',
      type: 'text',
      index: true,
      hidden: true,
      access: fieldAccessOf('invitations.digest'),
    },
  ],
}

const isAdministrator = (user: unknown): boolean =>
  typeof user === 'object' &&
  user !== null &&
  'roles' in user &&
  Array.isArray(user.roles) &&
  user.roles.includes('administrator')
