import { describe, expect, test } from '@jest/globals'
import { wrapText } from '../../../../../plugins/coverage/admin/downloads/wrap-text.ts'

describe('wrapText(text, most)', () => {
  test('breaks between words, and nowhere else', () => {
    expect(wrapText('en to tre fire', 6)).toEqual(['en to', 'tre', 'fire'])
    expect(wrapText('foreldrestøtte', 5)).toEqual(['foreldrestøtte'])
  })

  test('keeps a number with its sign', () => {
    expect(wrapText('dekket 50\u00a0%', 9)).toEqual(['dekket', '50\u00a0%'])
  })
})
