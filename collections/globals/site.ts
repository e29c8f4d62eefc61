import type { GlobalConfig } from 'payload'
import { globalAccessOf } from '../access/index.ts'
import { roleMailboxField } from '../fields/index.ts'
import { groups } from '../groups.ts'

/** What every site built on this content shows: its name, its notice and where to write. */
export const site: GlobalConfig = {
  slug: 'site',
  label: { nb: 'Nettsted', nn: 'Nettstad', en: 'Site' },
  access: globalAccessOf('site'),
  admin: { group: groups.settings },
  versions: { max: 20 },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      defaultValue: 'Tiltaksvifte',
      label: { nb: 'Navn', nn: 'Namn', en: 'Title' },
    },
    {
      name: 'notice',
      type: 'textarea',
      localized: true,
      label: { nb: 'Melding øverst på sidene', nn: 'Melding øvst på sidene', en: 'Notice' },
    },
    roleMailboxField,
    {
      name: 'featured',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      label: { nb: 'Fremhevede artikler', nn: 'Framheva artiklar', en: 'Featured articles' },
    },
  ],
}
