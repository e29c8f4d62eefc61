import type { CollectionConfig } from 'payload'
import type { OpenIdOptions } from './options.ts'

export const LINKS = 'open-id-links'

/**
 * Which account a person at a provider is. Neither the provider's identifier nor anything else it
 * says is stored, only a print of the identifier; see fingerprint.ts.
 */
export const linksCollection = ({ users, access, group }: OpenIdOptions): CollectionConfig => ({
  slug: LINKS,
  labels: {
    singular: {
      nb: 'Innlogging uten passord',
      nn: 'Innlogging utan passord',
      en: 'Sign-in without a password',
    },
    plural: {
      nb: 'Innlogging uten passord',
      nn: 'Innlogging utan passord',
      en: 'Sign-ins without a password',
    },
  },
  access,
  admin: {
    group,
    useAsTitle: 'provider',
    defaultColumns: ['provider', 'user', 'createdAt'],
    description: {
      nb: 'Kontoer som er koblet til en innloggingstjeneste. Slett en rad for å koble fra.',
      nn: 'Kontoar som er kopla til ei innloggingsteneste. Slett ei rad for å kople frå.',
      en: 'Accounts connected to a sign-in service. Delete a row to disconnect.',
    },
  },
  disableDuplicate: true,
  lockDocuments: false,
  graphQL: false,
  // At one provider an account is one person.
  indexes: [{ fields: ['user', 'issuer'], unique: true }],
  fields: [
    {
      name: 'user',
      type: 'relationship',
      relationTo: users,
      required: true,
      label: { nb: 'Konto', nn: 'Konto', en: 'Account' },
    },
    {
      name: 'provider',
      type: 'text',
      required: true,
      label: { nb: 'Innloggingstjeneste', nn: 'Innloggingsteneste', en: 'Sign-in service' },
    },
    {
      name: 'issuer',
      type: 'text',
      required: true,
      label: { nb: 'Utsteder', nn: 'Utferdar', en: 'Issuer' },
    },
    { name: 'fingerprint', type: 'text', required: true, unique: true, hidden: true },
  ],
})
