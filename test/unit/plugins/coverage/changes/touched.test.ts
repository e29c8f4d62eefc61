import { describe, expect, test } from '@jest/globals'
import { isNothing, nothing, readTouched } from '../../../../../plugins/coverage/changes/touched.ts'

describe('readTouched', () => {
  test('gives back what was written down', () => {
    const touched = {
      municipalities: [
        { id: 'm1', offer: 'o1' },
        { id: 'm2', offer: null },
      ],
      programs: ['p1'],
      everything: true,
    }
    expect(readTouched(JSON.parse(JSON.stringify(touched)))).toEqual(touched)
  })

  test('reads what it does not know as nothing', () => {
    for (const strange of [null, 7, 'all', [], { municipalities: [{}], programs: 'x' }]) {
      expect(isNothing(readTouched(strange))).toBe(true)
    }
    expect(isNothing(nothing)).toBe(true)
  })
})
