import { institutions } from './data-sets/index.ts'
import { storedByKey } from './find-stored.ts'
import { type Seeding, type Written, writeOnce } from './write-once.ts'

/** Those who own, develop or teach the programmes. */
export function writeInstitutions(seeding: Seeding): Promise<Written> {
  const { payload } = seeding
  return writeOnce(seeding, {
    label: 'Institusjoner',
    records: institutions,
    keyOf: ({ slug }) => slug,
    findStored: storedByKey(payload, 'institutions'),
    write: async ({ basis, ...record }, req) => {
      const { id } = await payload.create({
        collection: 'institutions',
        data: { ...record, checked: basis === 'sourced' },
        locale: 'nb',
        depth: 0,
        req,
      })
      return id
    },
  })
}
