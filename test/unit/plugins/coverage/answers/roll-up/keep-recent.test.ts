import { describe, expect, test } from '@jest/globals'
import { keepRecent } from '../../../../../../plugins/coverage/answers/roll-up/keep-recent.ts'

describe('keepRecent(most)', () => {
  test('forgets what nobody has asked for longest', () => {
    const { keep, recall } = keepRecent<number>(2)
    keep('a', 1)
    keep('b', 2)
    recall('a')
    keep('c', 3)
    expect(['a', 'b', 'c'].map(recall)).toEqual([1, undefined, 3])
  })

  test('has the last value of a key', () => {
    const { keep, recall } = keepRecent<number>(2)
    keep('a', 1)
    keep('a', 2)
    expect(recall('a')).toBe(2)
  })
})
