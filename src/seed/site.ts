import type { Reference } from './references.ts'
import { writeGlobalOnce } from './write-global-once.ts'
import type { Seeding, Written } from './write-once.ts'

const featured = ['hva-er-foreldrestotte', 'foreldrestotte-i-kommunen', 'tiltaksvifte-og-dekning']

/** What sites show first. */
export function writeSite(seeding: Seeding, article: Reference): Promise<Written> {
  return writeGlobalOnce(seeding, {
    label: 'Nettsted',
    global: 'site',
    write: (req) =>
      seeding.payload.updateGlobal({
        slug: 'site',
        data: { title: 'Tiltaksvifte', featured: featured.map(article) },
        locale: 'nb',
        depth: 0,
        req,
      }),
  })
}
