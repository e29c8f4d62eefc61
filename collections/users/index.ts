import type { CollectionConfig } from 'payload'
import { accessOf, fieldAccessOf, nationalRoles, roleLabels } from '../access/index.ts'
import { groups } from '../groups.ts'
import { endResetLinks, forgottenPassword } from './forgotten-password/index.ts'
import { guardCredentials } from './guard-credentials.ts'
import { guardMemberships } from './guard-memberships.ts'
import { keepAManager } from './keep-a-manager.ts'
import { keepAnAdministrator } from './keep-an-administrator.ts'
import { keepSoleMunicipality } from './keep-sole-municipality.ts'
import { membershipsField } from './memberships.ts'
import { noFirstRegistration } from './no-first-registration.ts'
import { noVerification } from './no-verification.ts'

/** Everybody who signs in to the admin. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { nb: 'Bruker', en: 'User' },
    plural: { nb: 'Brukere', en: 'Users' },
  },
  access: accessOf('users'),
  admin: {
    group: groups.people,
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'roles', 'updatedAt'],
    description: {
      nb: 'De som logger inn. Roller gir rettigheter; medlemskap gjelder én kommune.',
      en: 'Those who sign in. Roles give rights; a membership is for one municipality.',
    },
  },
  auth: {
    tokenExpiration: 60 * 60 * 8,
    // Payload locks an account whoever guesses at it, so that anybody could lock anybody out. Guesses
    // are counted by account and address instead, in plugins/sign-in-limits.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax' },
  },
  disableDuplicate: true,
  endpoints: [noFirstRegistration, noVerification, ...forgottenPassword],
  hooks: {
    beforeChange: [
      endResetLinks,
      guardCredentials,
      guardMemberships,
      keepAManager.beforeChange,
      keepAnAdministrator.beforeChange,
      keepSoleMunicipality,
    ],
    beforeDelete: [keepAManager.beforeDelete, keepAnAdministrator.beforeDelete],
  },
  fields: [
    { name: 'name', type: 'text', label: { nb: 'Navn', en: 'Name' } },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      saveToJWT: true,
      label: { nb: 'Nasjonale roller', en: 'National roles' },
      options: nationalRoles.map((value) => ({ value, label: roleLabels[value] })),
      access: fieldAccessOf('users.roles'),
    },
    {
      name: 'institutions',
      type: 'relationship',
      relationTo: 'institutions',
      hasMany: true,
      label: { nb: 'Skriver for institusjon', en: 'Writes for institution' },
      access: fieldAccessOf('users.institutions'),
      admin: { condition: (data) => data?.roles?.includes('institution-editor') === true },
    },
    membershipsField,
    {
      name: 'soleMunicipality',
      type: 'relationship',
      relationTo: 'municipalities',
      index: true,
      hidden: true,
      access: fieldAccessOf('users.soleMunicipality'),
    },
  ],
}
