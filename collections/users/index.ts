import type { CollectionConfig } from 'payload'
import { accessOf, fieldAccessOf, nationalRoles, roleLabels } from '../access/index.ts'
import { type Language, languageOf, languages, type Trilingual } from '../fields/index.ts'
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

const languageNames = {
  nb: { nb: 'Bokmål', nn: 'Bokmål', en: 'Bokmål' },
  nn: { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Nynorsk' },
  en: { nb: 'Engelsk', nn: 'Engelsk', en: 'English' },
} satisfies Record<Language, Trilingual>

/** Everybody who signs in to the admin. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { nb: 'Bruker', nn: 'Brukar', en: 'User' },
    plural: { nb: 'Brukere', nn: 'Brukarar', en: 'Users' },
  },
  access: accessOf('users'),
  admin: {
    group: groups.people,
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'roles', 'updatedAt'],
    description: {
      nb: 'De som logger inn. Roller gir rettigheter; medlemskap gjelder én kommune.',
      nn: 'Dei som loggar inn. Roller gir rettar; medlemskap gjeld éin kommune.',
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
    { name: 'name', type: 'text', label: { nb: 'Navn', nn: 'Namn', en: 'Name' } },
    {
      name: 'language',
      type: 'select',
      // Whoever makes an account from an invitation makes it in their own language.
      defaultValue: ({ req }) => languageOf(req),
      label: { nb: 'Språk i e-post', nn: 'Språk i e-post', en: 'Language of e-mails' },
      options: languages.map((value) => ({ value, label: languageNames[value] })),
      admin: {
        description: {
          nb: 'Språket i e-postene fra systemet. Språket på skjermen velger hver enkelt på kontosiden.',
          nn: 'Språket i e-postane frå systemet. Språket på skjermen vel kvar einskild på kontosida.',
          en: 'The language of the e-mails from the system. Each chooses the language of the screen on the account page.',
        },
      },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      saveToJWT: true,
      label: { nb: 'Nasjonale roller', nn: 'Nasjonale roller', en: 'National roles' },
      options: nationalRoles.map((value) => ({ value, label: roleLabels[value] })),
      access: fieldAccessOf('users.roles'),
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
