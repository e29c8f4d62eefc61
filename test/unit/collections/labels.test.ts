import { describe, expect, test } from '@jest/globals'
import type { Block, Field, SanitizedConfig } from 'payload'
import { foreignWords } from '../../support/foreign-words.ts'

process.env.LOG_LEVEL = 'silent'
const config: SanitizedConfig = (await import('../../../payload.config.ts')).default

/** What is called the same in Norwegian and English. */
const alike = new Set(
  'Administrator|Arena|Region|Plan|Video|Bokmål|Nynorsk|EIF / Foundations|Blueprints|SBU interventionslista|ID|Status'.split(
    '|',
  ),
)

type Said = Readonly<{ where: string; text: unknown }>

/** What a person reads of a field and of what lies in it. */
function textsOfField(field: Field, path: string): Said[] {
  const where = `${path}.${'name' in field && field.name ? field.name : field.type}`
  const { admin } = field
  if ('hidden' in field && field.hidden) return []
  if (admin && 'hidden' in admin && admin.hidden) return []
  const hasLabel = 'name' in field && field.type !== 'ui' && field.label !== false
  return [
    ...(hasLabel && 'label' in field ? [{ where, text: field.label }] : []),
    ...('labels' in field && field.labels ? textsOfLabels(field.labels, where) : []),
    ...given(`${where} description`, admin && 'description' in admin && admin.description),
    ...given(`${where} placeholder`, admin && 'placeholder' in admin && admin.placeholder),
    ...('options' in field ? field.options : []).flatMap((option) => [
      { where: `${where}=`, text: typeof option === 'string' ? option : option.label },
    ]),
    ...('fields' in field ? field.fields.flatMap((each) => textsOfField(each, where)) : []),
    ...('tabs' in field ? field.tabs : []).flatMap((tab) => [
      ...given(`${where} tab`, tab.label),
      ...given(`${where} tab`, tab.description),
      ...tab.fields.flatMap((each) => textsOfField(each, where)),
    ]),
    ...('blocks' in field ? field.blocks : []).flatMap((block) => textsOfBlock(block, where)),
  ]
}

const textsOfBlock = ({ labels, slug, fields }: Block, where: string): Said[] => [
  ...(labels ? textsOfLabels(labels, `${where}.${slug}`) : [{ where, text: slug }]),
  ...fields.flatMap((each) => textsOfField(each, `${where}.${slug}`)),
]

const textsOfLabels = (labels: { singular?: unknown; plural?: unknown }, where: string): Said[] => [
  { where: `${where} singular`, text: labels.singular },
  { where: `${where} plural`, text: labels.plural },
]

const given = (where: string, text: unknown): Said[] => (text ? [{ where, text }] : [])

const collections = config.collections.filter(
  ({ slug, admin }) => !slug.startsWith('payload-') && admin.hidden !== true,
)

const said: readonly Said[] = [
  ...collections.flatMap(({ slug, labels, admin, fields }) => [
    ...textsOfLabels(labels, slug),
    ...given(`${slug} description`, admin.description),
    ...given(`${slug} group`, admin.group),
    ...fields.flatMap((field) => textsOfField(field, slug)),
  ]),
  ...config.globals.flatMap(({ slug, label, admin, fields }) => [
    { where: slug, text: label },
    ...given(`${slug} description`, admin.description),
    ...given(`${slug} group`, admin.group),
    ...fields.flatMap((field) => textsOfField(field, slug)),
  ]),
].filter(({ text }) => typeof text !== 'function')

const inLanguage = (text: unknown, language: string): unknown =>
  typeof text === 'object' && text !== null ? Reflect.get(text, language) : undefined

describe('what people read of a collection or a global', () => {
  test('is there in Bokmål, Nynorsk and English', () => {
    expect(said.length).toBeGreaterThan(300)
    const lacking = said.filter(({ text }) =>
      ['nb', 'nn', 'en'].some((language) => typeof inLanguage(text, language) !== 'string'),
    )
    expect(lacking).toEqual([])
  })

  test.each(['nb', 'nn'] as const)('is in no other language in %s', (language) => {
    const wrong = said.filter(({ text }) => {
      const ours = String(inLanguage(text, language))
      return (
        foreignWords[language].test(ours) || (ours === inLanguage(text, 'en') && !alike.has(ours))
      )
    })
    expect(wrong).toEqual([])
  })
})
