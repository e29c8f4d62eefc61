import type { RelationshipField } from 'payload'
import { actorOf, fieldAccessOf, municipalitiesOf } from '../access/index.ts'

/**
 * The municipality a document belongs to: always required, drafts too, and fixed once it is
 * stored. Members can choose among their own, and have it filled in when there is only one.
 */
export const ownerField: RelationshipField = {
  name: 'municipality',
  type: 'relationship',
  relationTo: 'municipalities',
  required: true,
  index: true,
  label: { nb: 'Kommune', en: 'Municipality' },
  access: fieldAccessOf('offers.municipality'),
  defaultValue: ({ user }: { user: unknown }) => {
    const own = ownMunicipalities(user)
    return own.length === 1 ? own[0] : undefined
  },
  filterOptions: ({ user }) => {
    const own = ownMunicipalities(user)
    const writesForAll = actorOf(user).roles.has('administrator')
    return writesForAll || own.length === 0 ? true : { id: { in: own } }
  },
  admin: { position: 'sidebar' },
}

const ownMunicipalities = (user: unknown) =>
  municipalitiesOf(actorOf(user), 'municipality-manager', 'municipality-contributor')
