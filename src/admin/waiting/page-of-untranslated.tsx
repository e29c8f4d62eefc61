import { findTitles } from './find-titles.ts'
import { type AskedPage, type ListPage, perPage } from './list-page.ts'
import { inLanguage, type LaterLanguage, type Translated, untranslated } from './translations.ts'

type Asked = AskedPage & Readonly<{ collection: Translated; language: LaterLanguage }>

/** The documents of a collection that lack something in a language, each leading to where it is written. */
export async function pageOfUntranslated(asked: Asked): Promise<ListPage> {
  const { req, admin, page, collection, language } = asked
  const { config } = req.payload.collections[collection]
  const { docs, totalDocs, totalPages } = await req.payload.find({
    collection,
    where: { and: untranslated(req, asked) },
    select: {},
    draft: Boolean(config.versions?.drafts),
    depth: 0,
    limit: perPage,
    page,
    overrideAccess: false,
    req: inLanguage(req, language),
  })
  const ids = docs.map(({ id }) => id)
  const titles = await findTitles(req, { collection, ids })
  return {
    total: totalDocs,
    pages: totalPages,
    content: (
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a href={`${admin}/collections/${collection}/${id}/translate?locale=${language}`}>
              {titles.get(id) ?? id}
            </a>
          </li>
        ))}
      </ul>
    ),
  }
}
