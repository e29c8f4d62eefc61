import { describe, expect, test } from '@jest/globals'
import { isWebAddress, leadsElsewhere } from '../../../../collections/fields/web-page.ts'

describe('isWebAddress(value)', () => {
  test('is true for http and https', () => {
    expect(isWebAddress('https://www.bufdir.no/')).toBe(true)
    expect(isWebAddress('http://example.org/a?b=c')).toBe(true)
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', '//example.org', 'bufdir.no', ''])(
    'is false for %j',
    (value) => {
      expect(isWebAddress(value)).toBe(false)
    },
  )
})

describe('leadsElsewhere(value)', () => {
  test.each(['javascript:alert(1)', ' java\nscript:x', 'data:text/html,x', 'file:///etc/passwd'])(
    'is true for %j',
    (value) => {
      expect(leadsElsewhere(value)).toBe(true)
    },
  )

  test.each(['https://www.bufdir.no/', 'bufdir.no', 'https:', 'www.', ''])(
    'is false for %j, which is an address or half of one',
    (value) => {
      expect(leadsElsewhere(value)).toBe(false)
    },
  )
})
