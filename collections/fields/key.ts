import type { TextField } from 'payload'
import { renameCopy } from './rename-copy.ts'

/** The fixed code of a taxonomy term. Programs, offers and figures refer to it, so it never changes. */
export const keyField: TextField = {
  name: 'key',
  type: 'text',
  label: { nb: 'Nøkkel', en: 'Key' },
  required: true,
  unique: true,
  index: true,
  access: { update: () => false },
  hooks: { beforeDuplicate: [renameCopy] },
  admin: {
    position: 'sidebar',
    description: {
      nb: 'Fast kode på engelsk. Kan ikke endres etter at begrepet er opprettet.',
      en: 'Fixed code. Cannot be changed once the term exists.',
    },
  },
}
