import { describe, expect, test } from '@jest/globals'
import {
  concerns,
  isNothing,
  nothing,
  readTouched,
} from '../../../../../plugins/coverage/changes/touched.ts'

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

describe('concerns', () => {
  test('holds for the municipalities named, in whichever form their ids are', () => {
    const touched = { ...nothing, municipalities: [{ id: 7, offer: null }] }
    expect([concerns(touched, 7), concerns(touched, '7'), concerns(touched, 8)]).toEqual([
      true,
      true,
      false,
    ])
  })

  test('holds for all when a programme or anything common has changed', () => {
    expect(concerns({ ...nothing, programs: ['p1'] }, 'm1')).toBe(true)
    expect(concerns({ ...nothing, everything: true }, 'm1')).toBe(true)
    expect(concerns(nothing, 'm1')).toBe(false)
  })
})
