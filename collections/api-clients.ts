import type { CollectionConfig } from 'payload'
import { accessOf } from './access/index.ts'
import { dateField } from './fields/index.ts'
import { groups } from './groups.ts'
import { ownerField } from './municipalities/owner.ts'
import { noVerification } from './users/no-verification.ts'

/** Sites and systems that read with a key. They see what the public sees. */
export const apiClients: CollectionConfig = {
  slug: 'api-clients',
  labels: {
    singular: { nb: 'API-klient', en: 'API client' },
    plural: { nb: 'API-klienter', en: 'API clients' },
  },
  access: accessOf('api-clients'),
  admin: {
    group: groups.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'municipality', 'expires', 'updatedAt'],
    description: {
      nb: 'Nettsteder og systemer som henter innhold med nøkkel. De ser det alle kan se.',
      en: 'Sites and systems that read with a key. They see what the public sees.',
    },
  },
  auth: { useAPIKey: true, disableLocalStrategy: true },
  disableDuplicate: true,
  endpoints: [noVerification],
  fields: [
    { name: 'name', type: 'text', required: true, label: { nb: 'Navn', en: 'Name' } },
    { ...ownerField, required: false },
    {
      name: 'scopes',
      type: 'select',
      hasMany: true,
      defaultValue: ['content'],
      label: { nb: 'Kan lese', en: 'Scopes' },
      options: [
        { value: 'content', label: { nb: 'Kunnskap', en: 'Content' } },
        { value: 'offers', label: { nb: 'Tilbud', en: 'Offers' } },
        { value: 'coverage', label: { nb: 'Dekning', en: 'Coverage' } },
      ],
    },
    dateField('expires', { nb: 'Utløper', en: 'Expires' }),
  ],
}
