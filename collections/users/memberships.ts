import type { ArrayField, FieldAccess } from 'payload'
import { actorOf, municipalRoles, roleLabels } from '../access/index.ts'

const byManagers: FieldAccess = ({ req }) => {
  const { roles } = actorOf(req.user)
  return roles.has('administrator') || roles.has('municipality-manager')
}

/** The municipalities a user works for, and as what. */
export const membershipsField: ArrayField = {
  name: 'memberships',
  type: 'array',
  saveToJWT: true,
  label: { nb: 'Medlemskap i kommuner', en: 'Memberships' },
  labels: {
    singular: { nb: 'Medlemskap', en: 'Membership' },
    plural: { nb: 'Medlemskap', en: 'Memberships' },
  },
  access: { create: byManagers, update: byManagers },
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
          label: { nb: 'Kommune', en: 'Municipality' },
        },
        {
          name: 'role',
          type: 'select',
          required: true,
          label: { nb: 'Rolle', en: 'Role' },
          options: municipalRoles.map((value) => ({ value, label: roleLabels[value] })),
        },
      ],
    },
  ],
}
