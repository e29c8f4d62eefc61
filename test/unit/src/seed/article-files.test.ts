import { describe, expect, test } from '@jest/globals'
import { parseArticle, readArticles } from '../../../../src/seed/article-files.ts'
import { institutions, programs } from '../../../../src/seed/data-sets/index.ts'

const hostOf = (address: string) => new URL(address).hostname.replace('www.', '')

const head = '---\n\ntitle: A: first\nsummary: Short.\norder: 10\n'

describe('parseArticle(file, content)', () => {
  test('reads front matter whose values have a colon', () => {
    const article = parseArticle('a.nb.md', `${head}programs: icdp, cos-p\n---\n\nText.\n`)
    expect(article).toEqual({
      order: 10,
      parent: undefined,
      programs: ['icdp', 'cos-p'],
      text: {
        title: 'A: first',
        summary: 'Short.',
        parts: [{ type: 'markdown', markdown: 'Text.' }],
      },
    })
  })

  test('names the file that has no front matter, and the key that is missing', () => {
    expect(() => parseArticle('a.nb.md', 'Text.')).toThrow(/^a\.nb\.md: must begin with/)
    expect(() => parseArticle('b.nb.md', '---\ntitle: B\norder: 1\n---\n')).toThrow(
      /^b\.nb\.md: the front matter has no summary/,
    )
  })
})

describe('the articles', () => {
  const articles = readArticles()
  const texts = articles.flatMap(({ slug, text, translations }) => [
    { slug, text },
    ...translations.map((translation) => ({ slug, text: translation.text })),
  ])
  const markdown = texts
    .flatMap(({ text }) => text.parts)
    .map((part) => (part.type === 'markdown' ? part.markdown : ''))
    .join('\n')

  test('are fourteen in Bokmål, six in Nynorsk and four in English at least', () => {
    const codes = articles.flatMap(({ translations }) => translations.map(({ locale }) => locale))
    expect(articles).toHaveLength(14)
    expect(codes.filter((code) => code === 'nn').length).toBeGreaterThanOrEqual(6)
    expect(codes.filter((code) => code === 'en').length).toBeGreaterThanOrEqual(4)
  })

  test('come after the article they lie under', () => {
    const slugs = articles.map(({ slug }) => slug)
    for (const [place, { parent }] of articles.entries()) {
      if (parent !== undefined) expect(slugs.slice(0, place)).toContain(parent)
    }
  })

  test('name only programmes of the catalogue', () => {
    const known = programs.map(({ slug }) => slug)
    const inBlocks = texts.flatMap(({ text }) =>
      text.parts.flatMap((part) => (part.type === 'programs' ? part.programs : [])),
    )
    const named = [...articles.flatMap((article) => article.programs), ...inBlocks]
    expect(named.filter((slug) => !known.includes(slug))).toEqual([])
  })

  test('link only to each other, to institutions with a known site and to where ratings were seen', () => {
    const slugs = articles.map(({ slug }) => `/artikler/${slug}`)
    const sources = programs.flatMap(({ evidence }) => evidence.map(({ url }) => url))
    const sites = institutions.flatMap(({ website }) => website ?? [])
    const hosts = [...sites, ...sources].map(hostOf)
    const links = [...markdown.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link)
    const odd = links.filter((link) =>
      link.startsWith('/') ? !slugs.includes(link) : !hosts.includes(hostOf(link)),
    )
    expect([...new Set(odd)]).toEqual([])
  })

  test('have the same blocks in every language', () => {
    const shape = (slug: string) =>
      texts
        .filter((entry) => entry.slug === slug)
        .map(({ text }) =>
          text.parts
            .filter(({ type }) => type !== 'markdown')
            .map((part) => (part.type === 'programs' ? part.programs.join() : part.type))
            .join(' '),
        )
    for (const { slug } of articles) expect([slug, new Set(shape(slug)).size]).toEqual([slug, 1])
  })

  test('have summaries no longer than their field takes', () => {
    expect(texts.filter(({ text }) => text.summary.length > 600)).toEqual([])
  })
})
