import type { PayloadRequest } from 'payload'
import { bodyWriter, type WriteBody } from './article-body.ts'
import { type Article, type ArticleText, readArticles } from './article-files.ts'
import { storedByKey } from './find-stored.ts'
import { type Reference, referenceTo } from './references.ts'
import { type Seeding, type Written, writeOnce } from './write-once.ts'

/** The editorial articles with their translations, parents first. */
export function writeArticles(seeding: Seeding, program: Reference): Promise<Written> {
  const writeBody = bodyWriter(seeding.payload, program)
  return writeOnce(seeding, {
    label: 'Artikler',
    records: readArticles(),
    keyOf: ({ slug }) => slug,
    findStored: storedByKey(seeding.payload, 'articles'),
    write: (article, req) => writeArticle(seeding, { article, program, writeBody, req }),
  })
}

type Writing = Readonly<{
  article: Article
  program: Reference
  writeBody: WriteBody
  req: PayloadRequest
}>

async function writeArticle(
  seeding: Seeding,
  { article, program, writeBody, req }: Writing,
): Promise<string> {
  const { payload } = seeding
  const { slug, order, parent, translations } = article
  const toData = (locale: string, { title, summary, parts }: ArticleText) => ({
    title,
    summary,
    body: writeBody(`${slug} ${locale}`, parts),
  })
  const above = parent === undefined ? null : await findParent(seeding, parent, req)
  const { id } = await payload.create({
    collection: 'articles',
    data: {
      ...toData('nb', article.text),
      slug,
      order,
      parent: above,
      relatedPrograms: article.programs.map(program),
      _status: 'published',
    },
    locale: 'nb',
    depth: 0,
    req,
  })
  for (const { locale, text } of translations) {
    const data = toData(locale, text)
    await payload.update({ collection: 'articles', id, data, locale, depth: 0, req })
  }
  if (translations.length > 0) await keepLatestVersion(seeding, id, req)
  return id
}

async function findParent(
  { payload }: Seeding,
  slug: string,
  req: PayloadRequest,
): Promise<string> {
  const stored = await storedByKey(payload, 'articles')([slug], req)
  return referenceTo('article', stored)(slug)
}

/**
 * Payload can only write one language at a time, and keeps a version of each write. The versions
 * with some of the languages never existed for anybody, so the history begins with the whole text.
 */
async function keepLatestVersion(
  { payload }: Seeding,
  id: string,
  req: PayloadRequest,
): Promise<void> {
  await payload.db.deleteVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: id } }, { latest: { not_equals: true } }] },
    req,
  })
}
