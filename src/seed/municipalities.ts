import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { fictional, readMunicipalities } from './data-sets/index.ts'
import { storedByKey } from './find-stored.ts'
import type { Reference } from './references.ts'
import { type Seeding, type Written, writeOnce } from './write-once.ts'

type Counts = Readonly<Record<string, number>>

/** A municipality as it is stored, save for its counts of children and its name in other languages. */
type Entry = Readonly<
  Omit<RequiredDataFromCollectionSlug<'municipalities'>, 'children'> & {
    children: Counts
    source: string
    names?: Readonly<{ nn: string; en: string }>
  }
>

/** Every Norwegian municipality without offers or needs, and the invented ones. */
export function writeMunicipalities(seeding: Seeding, ageGroup: Reference): Promise<Written> {
  const { payload } = seeding
  return writeOnce(seeding, {
    label: 'Kommuner',
    records: [...listReal(), ...listFictional()],
    keyOf: ({ number }) => number,
    findStored: storedByKey(payload, 'municipalities'),
    write: async ({ names, source, children, ...record }, req) => {
      const { id } = await payload.create({
        collection: 'municipalities',
        data: { ...record, children: countChildren(children, source, ageGroup) },
        locale: 'nb',
        depth: 0,
        req,
      })
      if (names) await translateName(seeding, { id, names, req })
      return id
    },
  })
}

/** The written form a municipality has chosen is not in the data, so none is claimed. */
const listReal = (): Entry[] =>
  readMunicipalities().map((record) => ({
    ...record,
    writtenForm: null,
    portfolioPublished: false,
    fictional: false,
    source: 'SSB, tabell 07459',
  }))

const listFictional = (): Entry[] =>
  fictional.map(({ municipality: { name, ...record } }) => ({
    ...record,
    name: name.nb,
    names: name,
    fictional: true,
    source: 'Oppdiktet tall',
  }))

const countChildren = (children: Counts, source: string, ageGroup: Reference) =>
  Object.entries(children).map(([key, count]) => ({
    ageGroup: ageGroup(key),
    count,
    year: 2026,
    source,
  }))

type Translation = Readonly<{ id: string; names: { nn: string; en: string }; req: PayloadRequest }>

async function translateName({ payload }: Seeding, { id, names, req }: Translation): Promise<void> {
  for (const locale of ['nn', 'en'] as const) {
    const data = { name: names[locale] }
    await payload.update({ collection: 'municipalities', id, data, locale, depth: 0, req })
  }
}
