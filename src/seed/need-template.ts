import { templateCells } from './need-cells.ts'
import type { References } from './references.ts'
import { writeGlobalOnce } from './write-global-once.ts'
import type { Seeding, Written } from './write-once.ts'

type Needed = Pick<References, 'level' | 'ageGroup' | 'theme'>

/** The national need template. */
export function writeNeedTemplate(seeding: Seeding, references: Needed): Promise<Written> {
  return writeGlobalOnce(seeding, {
    label: 'Nasjonal behovsmal',
    global: 'need-template',
    write: (req) =>
      seeding.payload.updateGlobal({
        slug: 'need-template',
        data: { cells: templateCells(references) },
        depth: 0,
        req,
      }),
  })
}
