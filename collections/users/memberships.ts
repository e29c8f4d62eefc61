import type { ArrayField } from 'payload'
import { fieldAccessOf, municipalRoles, roleLabels } from '../access/index.ts'

/** The municipalities a user works for, and as what. */
export const membershipsField: ArrayField = {
  name: 'memberships',
  type: 'array',
  saveToJWT: true,
  label: { nb: 'Medlemskap i kommuner', nn: 'Medlemskap i kommunar', en: 'Memberships' },
  labels: {
    singular: { nb: 'Medlemskap', nn: 'Medlemskap', en: 'Membership' },
    plural: { nb: 'Medlemskap', nn: 'Medlemskap', en: 'Memberships' },
  },
  access: fieldAccessOf('users.memberships'),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'municipality',
          type: 'relationship',
          relationTo: 'municipalities',
          required: true,
          index: true,
          label: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
        },
        {
          name: 'role',
          type: 'select',
          required: true,
          label: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
          options: municipalRoles.map((value) => ({ value, label: roleLabels[value] })),
        },
      ],
    },
  ],
}
