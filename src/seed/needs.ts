import { fictional } from './data-sets/index.ts'
import { storedByMunicipality } from './find-stored.ts'
import { profileCells, storableCells } from './need-cells.ts'
import type { References } from './references.ts'
import { type Seeding, type Written, writeOnce } from './write-once.ts'

type Needed = Pick<References, 'level' | 'ageGroup' | 'theme' | 'municipality'>

/** One need profile for each invented municipality. */
export function writeNeeds(seeding: Seeding, references: Needed): Promise<Written> {
  const { payload } = seeding
  return writeOnce(seeding, {
    label: 'Behovsprofiler',
    records: fictional.map(({ municipality, needs }) => ({
      municipality: references.municipality(municipality.number),
      note: needs.note,
      cells: storableCells(profileCells(needs.overrides), references),
    })),
    keyOf: ({ municipality }) => municipality,
    findStored: storedByMunicipality(payload, 'needs'),
    write: async (data, req) => {
      const { id } = await payload.create({ collection: 'needs', data, depth: 0, req })
      return id
    },
  })
}
