import { describe, expect, test } from '@jest/globals'
import { closestWord } from '../../../../../../plugins/coverage/core/check/closest-word.ts'

describe('closestWord(word, known)', () => {
  test.each([
    ['seatz', 'seats'],
    ['seat', 'seats'],
    ['SEATS', 'seats'],
    ['staus', 'status'],
    ['titel', 'title'],
  ])('takes %s for %s', (word, meant) => {
    expect(closestWord(word, ['title', 'seats', 'status'])).toBe(meant)
  })

  test('is undefined when nothing is close', () => {
    expect(closestWord('capacity', ['title', 'seats', 'status'])).toBeUndefined()
    expect(closestWord('needs', ['title', 'status'])).toBeUndefined()
  })

  test('takes no short word for another', () => {
    expect(closestWord('0', ['1', 'ab'])).toBeUndefined()
  })

  test('prefers the closest', () => {
    expect(closestWord('seatss', ['seat', 'seats'])).toBe('seats')
  })
})
