import { describe, expect, test } from '@jest/globals'
import { plainText, splitArticle } from '../../../../src/seed/article-parts.ts'

describe('splitArticle(body)', () => {
  test('leaves an article without blocks as one part', () => {
    expect(splitArticle('\n## Title\n\nText.\n')).toEqual([
      { type: 'markdown', markdown: '## Title\n\nText.' },
    ])
  })

  test('reads a call-out, and keeps its paragraphs without their marks', () => {
    const body =
      '::: callout tip\nStart small\nOne **bold** [step](/artikler/a).\n\nThen more.\n:::'
    expect(splitArticle(body)).toEqual([
      {
        type: 'callout',
        kind: 'tip',
        heading: 'Start small',
        text: 'One bold step.\n\nThen more.',
      },
    ])
  })

  test('reads steps', () => {
    expect(splitArticle('::: steps\nHow\n\n- Map :: Write it down: all of it.\n  :::')).toEqual([
      {
        type: 'steps',
        heading: 'How',
        steps: [{ title: 'Map', text: 'Write it down: all of it.' }],
      },
    ])
  })

  test('reads a list of programmes whose end is indented', () => {
    expect(splitArticle('::: programs\nSome\n\n- icdp\n- cos-p\n  :::')).toEqual([
      { type: 'programs', heading: 'Some', programs: ['icdp', 'cos-p'] },
    ])
  })

  test('keeps the text before, between and after blocks in its order', () => {
    const block = '::: programs\nSome\n- icdp\n:::'
    const parts = splitArticle(`Before.\n\n${block}\n\nBetween.\n\n${block}\n\nAfter.`)
    expect(parts.map((part) => (part.type === 'markdown' ? part.markdown : part.type))).toEqual([
      'Before.',
      'programs',
      'Between.',
      'programs',
      'After.',
    ])
  })

  test('refuses a block that is not closed', () => {
    expect(() => splitArticle('::: steps\nHow\n- a :: b')).toThrow(/"::: steps" is not closed/)
  })

  test('refuses an unknown block and an unknown kind of call-out', () => {
    expect(() => splitArticle('::: video\nSee\n:::')).toThrow(/unknown block "::: video"/)
    expect(() => splitArticle('::: callout shout\nHei\n:::')).toThrow(/callout shout/)
  })

  test('refuses a step without an explanation', () => {
    expect(() => splitArticle('::: steps\nHow\n- Map\n:::')).toThrow(/"title :: text"/)
  })
})

describe('plainText(markdown)', () => {
  test('keeps the words of links and of bold and italic text', () => {
    expect(plainText('Les [mer](https://a.no/b_c), **nå** eller _senere_.')).toBe(
      'Les mer, nå eller senere.',
    )
  })

  test('leaves an underscore inside a word alone', () => {
    expect(plainText('fil_navn_her')).toBe('fil_navn_her')
  })
})
