import type { DataFromCollectionSlug, PayloadRequest, TypedLocale } from 'payload'

export type Program = DataFromCollectionSlug<'programs'>

/** What can be chosen. */
export type Found = Readonly<{ slug: string; title: string }>

const mostFound = 10

/** The programmes of these slugs that the reader may read, in their order. What is published comes before its newer draft. */
export async function loadPrograms(
  req: PayloadRequest,
  slugs: readonly string[],
): Promise<readonly Program[]> {
  if (slugs.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'programs',
    where: { slug: { in: [...slugs] } },
    depth: 1,
    ...asReader(req),
  })
  return slugs.flatMap((slug) => docs.find((program) => program.slug === slug) ?? [])
}

/** The slugs of these documents, as far as the reader may read them. */
export async function slugsOf(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<readonly string[]> {
  const { docs } = await req.payload.find({
    collection: 'programs',
    select: { slug: true },
    sort: 'title',
    depth: 0,
    pagination: false,
    ...asReader(req),
  })
  // Looked for here, because MongoDB refuses to look for what is no id.
  return docs.filter(({ id }) => ids.includes(id)).map(({ slug }) => slug)
}

/** The programmes with these words in their names, without those chosen already. */
export async function findPrograms(
  req: PayloadRequest,
  words: string,
  chosen: readonly string[],
): Promise<readonly Found[]> {
  const { docs } = await req.payload.find({
    collection: 'programs',
    where: {
      and: [
        ...(words ? [{ title: { like: words } }] : []),
        ...(chosen.length > 0 ? [{ slug: { not_in: [...chosen] } }] : []),
      ],
    },
    select: { title: true, slug: true },
    sort: 'title',
    depth: 0,
    limit: mostFound,
    ...asReader(req),
  })
  return docs.map(({ slug, title }) => ({ slug, title }))
}

/** In the language of the page, with the fallback where that has no text. */
const asReader = ({ user, i18n, payload }: PayloadRequest) => {
  const { localization } = payload.config
  const codes: readonly string[] = localization ? localization.localeCodes : []
  const isWritten = (language: string): language is TypedLocale => codes.includes(language)
  return {
    ...(isWritten(i18n.language) ? { locale: i18n.language } : {}),
    overrideAccess: false,
    user,
  } as const
}
