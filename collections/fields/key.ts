import { type FieldHook, type TextField, ValidationError } from 'payload'
import { renameCopy } from './rename-copy.ts'
import { say } from './say.ts'

/** Payload would drop a changed key and say that all went well. */
const refuseChange: FieldHook = ({ value, originalDoc, operation, collection, req }) => {
  const key: unknown = originalDoc?.key
  if (operation !== 'update' || value === undefined || value === key) return value
  const message = say(req, {
    nb: `Nøkkelen kan ikke endres. Den er ${JSON.stringify(key)}, fikk ${JSON.stringify(value)}.`,
    nn: `Nøkkelen kan ikkje endrast. Han er ${JSON.stringify(key)}, fekk ${JSON.stringify(value)}.`,
    en: `The key cannot be changed. It is ${JSON.stringify(key)}, received ${JSON.stringify(value)}.`,
  })
  throw new ValidationError(
    { errors: [{ path: 'key', message }], ...(collection ? { collection: collection.slug } : {}) },
    req.t,
  )
}

/** The fixed code of a taxonomy term. Programs, offers and figures refer to it, so it never changes. */
export const keyField: TextField = {
  name: 'key',
  type: 'text',
  label: { nb: 'Nøkkel', nn: 'Nøkkel', en: 'Key' },
  required: true,
  unique: true,
  index: true,
  access: { update: () => false },
  hooks: { beforeValidate: [refuseChange], beforeDuplicate: [renameCopy] },
  admin: {
    position: 'sidebar',
    description: {
      nb: 'Fast kode på engelsk. Kan ikke endres etter at begrepet er opprettet.',
      nn: 'Fast kode på engelsk. Kan ikkje endrast etter at omgrepet er laga.',
      en: 'Fixed code. Cannot be changed once the term exists.',
    },
  },
}
