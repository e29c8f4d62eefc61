import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ArticlePart, splitArticle } from './article-parts.ts'

const locales = ['nb', 'nn', 'se', 'en'] as const
type Locale = (typeof locales)[number]

export type ArticleText = Readonly<{
  title: string
  summary: string
  parts: readonly ArticlePart[]
}>

/** One article with its translations. */
export type Article = Readonly<{
  slug: string
  order: number
  parent: string | undefined
  programs: readonly string[]
  text: ArticleText
  translations: readonly Readonly<{ locale: Exclude<Locale, 'nb'>; text: ArticleText }>[]
}>

/** The articles in `src/seed/articles`, those above before those under them. */
export function readArticles(): Article[] {
  const folder = join(process.cwd(), 'src/seed/articles')
  const files = readdirSync(folder).flatMap((name) => {
    const [, slug, code] = /^([a-z0-9-]+)\.([a-z]{2})\.md$/.exec(name) ?? []
    const locale = locales.find((known) => known === code)
    if (slug === undefined || locale === undefined) return []
    return { slug, locale, ...parseArticle(name, readFileSync(join(folder, name), 'utf8')) }
  })
  const translations = files.flatMap(({ slug, locale, text }) =>
    locale === 'nb' ? [] : { slug, locale, text },
  )
  return files
    .filter(({ locale }) => locale === 'nb')
    .map(({ locale: _locale, ...article }) => ({
      ...article,
      translations: translations.filter(({ slug }) => slug === article.slug),
    }))
    .sort(
      (a, b) =>
        Number(a.parent !== undefined) - Number(b.parent !== undefined) || a.order - b.order,
    )
}

/**
 * Reads one file: front matter of `key: value` lines, then the body.
 *
 * @throws naming the file when the front matter or one of its keys is missing
 */
export function parseArticle(file: string, content: string) {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(content) ?? []
  if (head === undefined || body === undefined) {
    throw new Error(`${file}: must begin with front matter between two lines of ---.`)
  }
  const values = readFrontMatter(head)
  const needed = (key: string) => {
    const value = values.get(key)
    if (value) return value
    throw new Error(`${file}: the front matter has no ${key}.`)
  }
  return {
    order: Number(needed('order')),
    parent: values.get('parent'),
    programs: listOf(values.get('programs')),
    text: { title: needed('title'), summary: needed('summary'), parts: splitArticle(body) },
  }
}

function readFrontMatter(head: string): ReadonlyMap<string, string> {
  return new Map(
    head.split('\n').flatMap((line): [string, string][] => {
      const [, key, value] = /^(\w+):\s*(.*)$/.exec(line) ?? []
      return key === undefined || value === undefined ? [] : [[key, value.trim()]]
    }),
  )
}

const listOf = (value = ''): string[] =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
