import type { PayloadRequest } from 'payload'
import type { Catalogue, Term } from './catalogue.ts'

/** The programmes a municipality can register, and the terms that place an offer of its own. */
export async function loadCatalogue(req: PayloadRequest): Promise<Catalogue> {
  const asReader = { depth: 0, pagination: false, overrideAccess: false, req } as const
  const termsOf = async (collection: 'levels' | 'age-groups' | 'themes' | 'arenas') => {
    const { docs } = await req.payload.find({ collection, select: { title: true }, ...asReader })
    return docs.map(({ id, title }): Term => ({ id, title: title ?? '' }))
  }
  const [levels, ageGroups, themes, arenas, programs] = await Promise.all([
    termsOf('levels'),
    termsOf('age-groups'),
    termsOf('themes'),
    termsOf('arenas'),
    req.payload.find({
      collection: 'programs',
      where: {
        and: [{ _status: { equals: 'published' } }, { availability: { not_equals: 'ended' } }],
      },
      select: { title: true, levels: true, ageGroups: true, themes: true, arenas: true },
      sort: 'title',
      ...asReader,
    }),
  ])
  return {
    levels,
    ageGroups,
    themes,
    arenas,
    programs: programs.docs.map((program) => ({
      id: program.id,
      title: program.title ?? '',
      about: [
        name(levels, program.levels),
        name(ageGroups, program.ageGroups),
        name(
          themes,
          program.themes?.map(({ theme }) => theme),
        ),
      ]
        .filter(Boolean)
        .join(' · '),
      arenas: name(arenas, program.arenas),
    })),
  }
}

type Relations = readonly (string | Readonly<{ id: string }>)[] | null | undefined

const name = (terms: readonly Term[], relations: Relations): string =>
  (relations ?? [])
    .map((relation) => (typeof relation === 'string' ? relation : relation.id))
    .flatMap((id) => terms.find((term) => term.id === id)?.title ?? [])
    .join(', ')
