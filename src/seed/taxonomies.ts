import type { PayloadRequest } from 'payload'
import { ageGroups, arenas, levels, type Term, themes } from './data-sets/index.ts'
import { storedByKey } from './find-stored.ts'
import { type Seeding, type Written, writeOnce } from './write-once.ts'

type Taxonomy = 'levels' | 'arenas' | 'themes' | 'age-groups'

type Kind<T extends Term> = Readonly<{
  collection: Taxonomy
  label: string
  terms: readonly T[]
  create: (
    term: Omit<T, 'title' | 'description'> & { title: string; description: string },
    req: PayloadRequest,
  ) => Promise<{ id: string }>
}>

/** The four taxonomies, each term with its translations. */
export async function writeTaxonomies(seeding: Seeding) {
  const { payload } = seeding
  const options = { locale: 'nb', depth: 0 } as const
  return {
    levels: await writeTerms(seeding, {
      collection: 'levels',
      label: 'Nivåer',
      terms: levels,
      create: (data, req) => payload.create({ collection: 'levels', data, req, ...options }),
    }),
    arenas: await writeTerms(seeding, {
      collection: 'arenas',
      label: 'Arenaer',
      terms: arenas,
      create: (data, req) => payload.create({ collection: 'arenas', data, req, ...options }),
    }),
    themes: await writeTerms(seeding, {
      collection: 'themes',
      label: 'Temaer',
      terms: themes,
      create: (data, req) => payload.create({ collection: 'themes', data, req, ...options }),
    }),
    ageGroups: await writeTerms(seeding, {
      collection: 'age-groups',
      label: 'Aldersgrupper',
      terms: ageGroups,
      create: (data, req) => payload.create({ collection: 'age-groups', data, req, ...options }),
    }),
  }
}

function writeTerms<T extends Term>(
  seeding: Seeding,
  { collection, label, terms, create }: Kind<T>,
): Promise<Written> {
  const { payload } = seeding
  return writeOnce(seeding, {
    label,
    records: terms,
    keyOf: ({ key }) => key,
    findStored: storedByKey(payload, collection),
    write: async ({ title, description, ...rest }, req) => {
      const { id } = await create({ ...rest, title: title.nb, description: description.nb }, req)
      for (const locale of ['nn', 'en'] as const) {
        const data = { title: title[locale], description: description[locale] }
        await payload.update({ collection, id, data, locale, depth: 0, req })
      }
      return id
    },
  })
}
