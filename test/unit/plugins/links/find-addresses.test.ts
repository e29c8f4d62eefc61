import { expect, test } from '@jest/globals'
import { findAddresses } from '../../../../plugins/links/core/index.ts'

test('findAddresses(document) is every value that is a web address, at any depth, once and without fragment', () => {
  const document = {
    website: 'https://www.example.no',
    links: [{ url: 'http://example.org/a?b=1#c' }, { url: 'http://example.org/a?b=1' }],
    body: {
      nb: { root: { children: [{ type: 'link', fields: { url: 'https://example.org/æ' } }] } },
    },
    summary: 'Les mer på https://example.org/i-tekst og ring oss.',
    mail: 'mailto:post@example.org',
    half: 'https://',
    none: null,
    at: new Date(0),
  }
  expect([...findAddresses(document)]).toEqual([
    'https://www.example.no/',
    'http://example.org/a?b=1',
    'https://example.org/%C3%A6',
  ])
})

test('findAddresses(document) leaves out what is longer than servers take', () => {
  expect([...findAddresses([`https://example.org/${'a'.repeat(2048)}`])]).toEqual([])
})
