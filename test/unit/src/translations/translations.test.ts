import { describe, expect, test } from '@jest/globals'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig } from 'payload'
import { collections, globals } from '../../../../collections/index.ts'
import { adminLanguages, contentLanguages } from '../../../../src/languages.ts'
import { nb, nn, translateRichText } from '../../../../src/translations/index.ts'
import { foreignWords } from '../../../support/foreign-words.ts'

type Texts = { [key: string]: Texts | string }

/** Every text by its path. */
const flat = (texts: Texts, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[path + key, text]] : flat(text, `${path}${key}:`),
  )

/** What is filled into a text, and what is marked in it. */
const holesOf = (text: string): string[] =>
  [...new Set(text.match(/\{\{.*?\}\}|<\/?(?:\d|a|br)\b[^>]*>/g))].sort()

/** Words that are the same in both languages. */
const alike = new Set(['general:noLabel', 'version:type', 'version:status', 'general:filter'])

/** Every text of the config that is ours: with the one editor, and in the articles with the other. */
async function ownTexts(): Promise<Record<string, Texts>> {
  const config = await buildConfig({
    collections: [...collections],
    globals,
    localization: contentLanguages,
    secret: 'none',
    editor: lexicalEditor(),
    i18n: adminLanguages,
    db: sqliteAdapter({ client: { url: 'file::memory:' } }),
  })
  return JSON.parse(JSON.stringify(translateRichText(config).i18n.translations))
}

describe.each([
  ['nb', nb.translations],
  ['nn', nn.translations],
] as const)("Payload's admin in %s", (language, translations) => {
  const english = new Map(flat(en.translations))
  const ours = new Map(flat(translations))

  test('has every text that English has, and no other', () => {
    expect([...ours.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('fills in and marks the same as English in every text', () => {
    const told = [...english].map(([key, text]) => [key, holesOf(text)])
    expect([...english.keys()].map((key) => [key, holesOf(ours.get(key) ?? '')])).toEqual(told)
  })

  test('has no text that is still English', () => {
    const left = [...english].filter(([key, text]) => ours.get(key) === text && !alike.has(key))
    expect(left).toEqual([])
  })

  test('has no word of another language', () => {
    expect([...ours].filter(([, text]) => foreignWords[language].test(text))).toEqual([])
  })

  test('says please to nobody and success to nothing', () => {
    const stiff = /vennligst|venlegst|vellykket|vellukka|suksess|med hell|uautorisert|mislyk/i
    expect([...ours].filter(([, text]) => stiff.test(text))).toEqual([])
  })
})

test('the rich text editor has every text in Bokmål and Nynorsk', async () => {
  const { en: english = {}, ...others } = await ownTexts()
  const asked = flat(english).filter(([key]) => key.startsWith('lexical:'))
  expect(asked.length).toBeGreaterThan(20)
  for (const language of ['nb', 'nn']) {
    const given = new Map(flat(others[language] ?? {}))
    const told = asked.map(([key, text]) => [key, holesOf(text)])
    expect(asked.map(([key]) => [key, holesOf(given.get(key) ?? '{{missing}}')])).toEqual(told)
    expect(asked.filter(([key, text]) => given.get(key) === text)).toEqual([])
  }
})
