import type { DateField, FieldHook } from 'payload'
import { actorOf, fieldAccessOf } from '../access/index.ts'

/**
 * When the responsible institution first saved a draft that nobody has published since. National staff
 * who go on with it leave it a proposal; publishing, or going back to what is published, ends it.
 */
const followProposal: FieldHook = ({ data, originalDoc, req }) => {
  if (data?._status === 'published') return null
  const { roles } = actorOf(req.user)
  const isStaff = roles.has('administrator') || roles.has('editor')
  const since: unknown = originalDoc?._status === 'draft' ? originalDoc.proposedAt : null
  if (since || isStaff || !roles.has('institution-editor')) return since ?? null
  return new Date().toISOString()
}

/** Written by the collection itself: what waits for an editor to publish. */
export const proposedAtField: DateField = {
  name: 'proposedAt',
  type: 'date',
  label: { nb: 'Foreslått', nn: 'Føreslått', en: 'Proposed' },
  index: true,
  access: fieldAccessOf('programs.proposedAt'),
  hooks: { beforeChange: [followProposal] },
  admin: {
    position: 'sidebar',
    readOnly: true,
    condition: ({ proposedAt }) => Boolean(proposedAt),
    date: { displayFormat: 'dd.MM.yyyy' },
    description: {
      nb: 'Siden da har utkastet fra institusjonen ventet på å bli publisert.',
      nn: 'Sidan då har utkastet frå institusjonen venta på å bli publisert.',
      en: 'Since then the draft by the institution has waited to be published.',
    },
  },
}
