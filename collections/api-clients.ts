import type { CollectionConfig } from 'payload'
import { accessOf, scopes } from './access/index.ts'
import { groups } from './groups.ts'
import { ofChosenMunicipality } from './municipalities/chosen-municipality.ts'
import { ownerField } from './municipalities/owner.ts'
import { noVerification } from './users/no-verification.ts'

/** Sites and systems that read with a key. The key itself is of plugins/api-keys. */
export const apiClients: CollectionConfig = {
  slug: 'api-clients',
  labels: {
    singular: { nb: 'API-klient', nn: 'API-klient', en: 'API client' },
    plural: { nb: 'API-klienter', nn: 'API-klientar', en: 'API clients' },
  },
  access: accessOf('api-clients'),
  admin: {
    group: groups.people,
    useAsTitle: 'name',
    baseFilter: ofChosenMunicipality,
    defaultColumns: ['name', 'municipality', 'scopes', 'keyEnding', 'expires', 'lastUsed'],
    description: {
      nb: 'Nettsteder og systemer som henter innhold med nøkkel. De ser det alle kan se, og det som er publisert i kommunen de hører til.',
      nn: 'Nettstader og system som hentar innhald med nøkkel. Dei ser det alle kan sjå, og det som er publisert i kommunen dei høyrer til.',
      en: 'Sites and systems that read with a key. They see what the public sees, and what is published in the municipality they belong to.',
    },
  },
  auth: { disableLocalStrategy: true },
  disableDuplicate: true,
  endpoints: [noVerification],
  fields: [
    { name: 'name', type: 'text', required: true, label: { nb: 'Navn', nn: 'Namn', en: 'Name' } },
    { ...ownerField, required: false },
    {
      name: 'scopes',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['content'],
      label: { nb: 'Kan lese', nn: 'Kan lese', en: 'Scopes' },
      options: Object.entries(scopes).map(([value, label]) => ({ value, label })),
      admin: {
        description: {
          nb: 'Nøkkelen åpner bare dette. Velg så lite som mulig.',
          nn: 'Nøkkelen opnar berre dette. Vel så lite som råd er.',
          en: 'The key opens nothing else. Choose as little as possible.',
        },
      },
    },
  ],
}
