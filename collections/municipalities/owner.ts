import type { PayloadRequest, RelationshipField } from 'payload'
import { actorOf, fieldAccessOf } from '../access/index.ts'
import { chosenMunicipality, ownMunicipalities } from './chosen-municipality.ts'

/**
 * The municipality a document belongs to: always required, drafts too, and fixed once it is
 * stored. Members can choose among their own, and have it filled in when there is only one, or with the
 * one they have chosen to work in.
 */
export const ownerField: RelationshipField = {
  name: 'municipality',
  type: 'relationship',
  relationTo: 'municipalities',
  required: true,
  index: true,
  label: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  access: fieldAccessOf('offers.municipality'),
  defaultValue: ({ user, req }: { user: unknown; req: PayloadRequest }) => {
    const own = ownMunicipalities(user)
    return own.length === 1 ? own[0] : (chosenMunicipality(req) ?? undefined)
  },
  filterOptions: ({ user }) => {
    const own = ownMunicipalities(user)
    const writesForAll = actorOf(user).roles.has('administrator')
    return writesForAll || own.length === 0 ? true : { id: { in: own } }
  },
  admin: { position: 'sidebar' },
}
