import { type FictionalOffer, fictional } from './data-sets/index.ts'
import { storedByKey } from './find-stored.ts'
import { rankThemes } from './rank-themes.ts'
import type { References } from './references.ts'
import { type Seeding, type Written, writeOnce } from './write-once.ts'

type Owned = Readonly<{ municipality: string; offer: FictionalOffer }>

/** The offers of the invented municipalities. */
export function writeOffers(seeding: Seeding, references: References): Promise<Written> {
  const { payload } = seeding
  return writeOnce(seeding, {
    label: 'Tilbud',
    records: fictional.flatMap(({ municipality: { number }, offers }) =>
      offers.map((offer) => ({ municipality: number, offer })),
    ),
    keyOf: ({ offer }) => offer.slug,
    findStored: storedByKey(payload, 'offers'),
    write: async (record, req) => {
      const data = toOffer(record, references)
      const call = { collection: 'offers', locale: 'nb', depth: 0, req } as const
      const { id, slug } = record.offer.draft
        ? await payload.create({ ...call, data, draft: true })
        : await payload.create({ ...call, data: { ...data, _status: 'published' } })
      if (slug === record.offer.slug) return id
      throw new Error(
        `seed: the offer ${JSON.stringify(record.offer.slug)} was given the key ${JSON.stringify(slug)}, so it would be made again at the next start. Correct src/seed/data/fictional.`,
      )
    },
  })
}

/** The key is left out: the collection makes it of the municipality's number and the title. */
function toOffer({ municipality, offer }: Owned, references: References) {
  const { slug: _slug, draft: _draft, program, provider, sharedWith, ...rest } = offer
  const { institution, ...named } = provider
  return {
    ...rest,
    municipality: references.municipality(municipality),
    ...(program ? { program: references.program(program) } : {}),
    sharedWith: (sharedWith ?? []).map(({ municipality: number, share }) => ({
      municipality: references.municipality(number),
      share,
    })),
    levels: (offer.levels ?? []).map(references.level),
    ageGroups: (offer.ageGroups ?? []).map(references.ageGroup),
    themes: rankThemes(offer.themes ?? [], references.theme),
    arenas: (offer.arenas ?? []).map(references.arena),
    provider: {
      ...named,
      ...(institution ? { institution: references.institution(institution) } : {}),
    },
    entrance: [...(offer.entrance ?? [])],
    languages: [...(offer.languages ?? [])],
  }
}
