import { describe, expect, test } from '@jest/globals'
import { programs } from '../../../../src/seed/data-sets/index.ts'
import { describeCheck, isPublishable } from '../../../../src/seed/programs.ts'

const find = (slug: string) => programs.filter((program) => program.slug === slug)

describe('describeCheck(program)', () => {
  test('gives the note and how sure the facts are', () => {
    expect(find('nbo').map(describeCheck)).toEqual([
      'Gjelder fra fødsel til om lag tre måneder. Sikkerhet i opplysningene: høy.',
    ])
  })

  test('asks for a check of what was not seen in a source', () => {
    expect(find('mamma-mia').map(describeCheck)).toEqual([
      'Skrevet ut fra alminnelig fagkunnskap; må kontrolleres med ansvarlig institusjon. Sikkerhet i opplysningene: middels.',
    ])
  })

  test('says what is missing before a programme can be published', () => {
    expect(find('marte-meo').map(describeCheck).join()).toContain(
      'Ansvarlig institusjon er ikke kjent.',
    )
  })
})

test('isPublishable(program) holds back those nobody is known to answer for', () => {
  const drafts = programs.filter((program) => !isPublishable(program)).map(({ slug }) => slug)
  expect(drafts).toEqual(['marte-meo', 'tik', 'tint', 'kjaerlighet-og-grenser', 'bufferkurs'])
})
