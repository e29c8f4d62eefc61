import { describe, expect, test } from '@jest/globals'
import { isWebAddress } from '../../../../collections/fields/web-page.ts'

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
