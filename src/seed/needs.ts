import { fictional } from './data-sets/index.ts'
import { storedByMunicipality } from './find-stored.ts'
import { profileCells } from './need-cells.ts'
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
      overrides: needs.overrides,
    })),
    keyOf: ({ municipality }) => municipality,
    findStored: storedByMunicipality(payload, 'needs'),
    write: async ({ overrides, ...record }, req) => {
      const template = await payload.findGlobal({ slug: 'need-template', depth: 0, req })
      const cells = profileCells({ stored: template.cells ?? [], overrides, references })
      const data = { ...record, cells }
      const { id } = await payload.create({ collection: 'needs', data, depth: 0, req })
      return id
    },
  })
}
