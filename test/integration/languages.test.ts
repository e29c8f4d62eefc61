import { beforeAll, describe, expect, test } from '@jest/globals'
import { administrator, anonymous, type Json } from '../support/api.ts'
import { aProgram, aTitle, docOf } from '../support/content.ts'

describe('a programme in Bokmål, Nynorsk and English', () => {
  let id: string
  let title: string

  beforeAll(async () => {
    title = aTitle('Foreldrekurs')
    const admin = await administrator()
    id = (await aProgram({ title, summary: 'Bare på bokmål' })).id
    docOf(await admin.patch(`/api/programs/${id}?locale=nn`, { title: `${title} nn` }))
    docOf(await admin.patch(`/api/programs/${id}?locale=en`, { title: `${title} en` }))
  })

  const expected = (): [string, string][] => [
    ['nb', title],
    ['nn', `${title} nn`],
    ['en', `${title} en`],
    ['se', title],
  ]

  test('is read in each over REST; Sámi falls back to Bokmål', async () => {
    for (const [locale, name] of expected()) {
      const { body } = await anonymous().get(`/api/programs/${id}?locale=${locale}`)
      expect(body).toMatchObject({ title: name, summary: 'Bare på bokmål' })
    }
  })

  test('is read in each over GraphQL', async () => {
    for (const [locale, name] of expected()) {
      const { body } = await anonymous().graphql(
        `{ Program(id: "${id}", locale: ${locale}) { title summary } }`,
      )
      expect(body.data.Program).toEqual({ title: name, summary: 'Bare på bokmål' })
    }
  })

  test('comes in all at once when asked for', async () => {
    const { body } = await anonymous().get(`/api/programs/${id}?locale=all`)
    expect(body.title).toEqual(Object.fromEntries(expected().filter(([code]) => code !== 'se')))
  })

  test('names its relations and the coverage in the language asked for', async () => {
    const { body } = await anonymous().get('/api/coverage/municipalities/9901?locale=en')
    const level = body.labels.levels.find(({ key }: Json) => key === 'universal')
    expect(level.title).toBe(
      (await anonymous().get('/api/levels?locale=en&where[key][equals]=universal')).body.docs[0]
        .title,
    )
  })
})

describe('a language there is not', () => {
  test.each(['locale=xx', 'locale=NB', 'locale=', 'fallback-locale=xx', 'fallbackLocale=xx'])(
    'is refused by name over REST (%s)',
    async (query) => {
      const { status, body } = await anonymous().get(`/api/programs?${query}`)
      expect([status, body.errors[0].code]).toEqual([400, 'unknown-locale'])
    },
  )

  test('is not in the enum of GraphQL', async () => {
    const { body } = await anonymous().graphql('{ Programs(locale: xx) { totalDocs } }')
    expect(body.errors[0].message).toContain('LocaleInputType')
  })
})
