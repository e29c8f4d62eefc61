import { describe, expect, test } from '@jest/globals'
import { type Reader, waysIn } from '../../../../src/admin/ways-in.ts'
import { welcomeTextsIn } from '../../../../src/admin/welcome-texts.ts'

const nobody: Reader = { roles: [], institutions: [], municipalities: [] }
const national = [
  '/admin/collections/programs',
  '/admin/collections/articles',
  '/admin/translate',
  '/admin/collections/programs/compare',
]
const hrefs = (reader: Partial<Reader>) =>
  waysIn({ ...nobody, ...reader }, welcomeTextsIn('nb'), '/admin').map(({ key, links }) => [
    key,
    links.map(({ href }) => href),
  ])

describe('waysIn(reader)', () => {
  test('leads a member to the own municipality', () => {
    const municipalities = [{ id: 'm1', number: '9901', name: 'Eksempelvik', needs: 'n1' }]
    expect(hrefs({ municipalities })).toEqual([
      [
        'm1',
        [
          '/admin/collections/municipalities/way/9901',
          '/admin/collections/municipalities/m1/coverage',
          '/admin/collections/offers?where[or][0][and][0][municipality][equals]=m1',
          '/admin/collections/needs/n1',
          '/admin/collections/plans?where[or][0][and][0][municipality][equals]=m1',
        ],
      ],
    ])
  })

  test('leads an editor to the national content, its translations and the comparison', () => {
    expect(hrefs({ roles: ['editor'] })).toEqual([['national', national]])
  })

  test('leads an institution editor to the programmes of the institution', () => {
    expect(hrefs({ roles: ['institution-editor'], institutions: ['i1'] })).toEqual([
      ['national', ['/admin/collections/programs?where[or][0][and][0][responsible][equals]=i1']],
    ])
  })

  test('leads nowhere without a role', () => {
    expect(hrefs({})).toEqual([])
  })
})
