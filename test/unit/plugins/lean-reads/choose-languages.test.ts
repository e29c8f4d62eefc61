import { describe, expect, test } from '@jest/globals'
import type { Field } from 'payload'
import {
  chooseLanguages,
  textsInLanguages,
} from '../../../../plugins/lean-reads/choose-languages.ts'

const text = (name: string, more: object = {}): Field =>
  ({ name, type: 'text', localized: true, ...more }) as Field

describe('texts in languages', () => {
  test('are those in which there is nothing else to do', () => {
    const fields: Field[] = [
      text('title'),
      text('plain', { localized: false }),
      text('hooked', { hooks: { afterRead: [() => 'x'] } }),
      text('guarded', { access: { read: () => true } }),
      text('filled', { defaultValue: 'x' }),
      { type: 'row', fields: [text('inRow', { type: 'textarea' })] },
      { type: 'tabs', tabs: [{ label: 'A', fields: [text('inTab')] }] },
      { type: 'tabs', tabs: [{ name: 'named', fields: [text('inNamed')] }] },
      { type: 'group', name: 'group', fields: [text('inGroup')] },
      { type: 'array', name: 'list', fields: [text('inList')] },
    ]
    const found = textsInLanguages(fields).map(({ name }) => name)
    expect(found).toEqual(['title', 'inRow', 'inTab'])
  })
})

describe('the language of a text', () => {
  const [title] = textsInLanguages([text('title')])
  const choose = (stored: unknown, locale: string, fallbackLocale?: unknown) =>
    chooseLanguages(title ? [title] : [])({
      doc: { title: stored, other: { nb: 'stays' } },
      req: { locale, fallbackLocale },
    } as never).title

  test('is the one asked for, or else the first other one that has a text', () => {
    const stored = { nb: 'Bokmål', nn: '', en: 'English' }
    expect(choose(stored, 'nb', 'en')).toBe('Bokmål')
    expect(choose(stored, 'nn', 'nb')).toBe('Bokmål')
    expect(choose(stored, 'se', ['nn', 'en'])).toBe('English')
    expect([choose(stored, 'nn', 'se'), choose(stored, 'se', null)]).toEqual(['', undefined])
  })

  test('is left where all are asked for, and where none are stored', () => {
    expect(choose({ nb: 'Bokmål' }, 'all')).toEqual({ nb: 'Bokmål' })
    expect([choose('Bokmål', 'nb'), choose(null, 'nb')]).toEqual(['Bokmål', null])
  })
})
