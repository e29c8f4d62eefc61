import { describe, expect, test } from '@jest/globals'
import { slugify } from '../../../../collections/fields/slugify.ts'

describe('slugify(title)', () => {
  test.each([
    ['Åpen barnehage – Tromsø', 'apen-barnehage-tromso'],
    ['Čájet, Đ & Ŋ, Ŧ, Ž', 'cajet-d-n-t-z'],
    ['  Æ  ', 'ae'],
    ['—', ''],
  ])('%j gives %j', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })
})
