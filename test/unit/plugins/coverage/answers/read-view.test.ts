import { describe, expect, test } from '@jest/globals'
import { readView } from '../../../../../plugins/coverage/answers/read-view.ts'

describe('readView', () => {
  test('takes the views there are, and now when none is given', () => {
    expect([readView(), readView('now'), readView('withPlans')]).toEqual([
      'now',
      'now',
      'withPlans',
    ])
  })

  test('refuses others in a message that is short, whatever was received', () => {
    for (const given of ['', 'Now', ['now'], { $ne: 'now' }, null, 'x'.repeat(5000)]) {
      expect(() => readView(given)).toThrow(
        /^view: must be one of now, withPlans\. Received .{1,60}\.$/,
      )
    }
  })
})
