import { describe, expect, test } from '@jest/globals'
import { inKnownLanguage, inNorwegian } from '../../../../src/server/in-known-language.ts'

const nynorsk = 'nn-NO,nn;q=0.9,no-NO;q=0.8,no;q=0.6,nb-NO;q=0.5,nb;q=0.4,en-US;q=0.3,en;q=0.1'

describe('inKnownLanguage(headers)', () => {
  test.each([
    ['nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en-US;q=0.6', 'nb'],
    ['no,en;q=0.5', 'nb'],
    ['en-GB,en;q=0.9,nb;q=0.8', 'en'],
    ['de,en;q=0.5', 'en'],
    ['nb;q=0.2, en', 'en'],
    ['nn;q=0, nb', 'nb'],
  ])('asks Payload for the known language that is wanted most (%s)', (asked, language) => {
    expect(inKnownLanguage({ 'accept-language': asked })).toEqual({ 'accept-language': language })
  })

  test('asks for Nynorsk in the way Payload knows it', () => {
    expect(inKnownLanguage({ 'accept-language': nynorsk, cookie: 'a=1' })).toEqual({
      cookie: 'a=1; payload-lng=nn',
    })
  })

  test('leaves what somebody has chosen', () => {
    const cookie = 'payload-lng=en'
    expect(inKnownLanguage({ 'accept-language': nynorsk, cookie })).toEqual({ cookie })
  })

  test.each([{}, { 'accept-language': 'de' }, { 'accept-language': ';;q=,,' }])(
    'asks for nothing when nothing known is wanted',
    (headers) => {
      expect(inKnownLanguage(headers)).toEqual({})
    },
  )
})

describe('inNorwegian(headers)', () => {
  test('gives nobody English unasked', () => {
    expect(inNorwegian({ 'accept-language': 'en-GB,en' })).toEqual({})
  })

  test('gives Nynorsk to whoever would rather have it', () => {
    expect(inNorwegian({ 'accept-language': nynorsk })).toEqual({ cookie: 'payload-lng=nn' })
  })
})
