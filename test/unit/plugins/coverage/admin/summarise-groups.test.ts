import { describe, expect, test } from '@jest/globals'
import { summariseGroup } from '../../../../../plugins/coverage/admin/summarise-groups.ts'
import { aCell } from './a-cell.ts'

describe('summariseGroup(cells, level, ageGroup)', () => {
  test('is the mean of its own cells by their weight', () => {
    const cells = [
      aCell({ theme: 'violence', weight: 0.3, effective: 1, reach: 1 }),
      aCell({ theme: 'youth-risk', weight: 0.1, effective: 0, reach: 0.2 }),
      aCell({ ageGroup: '0', effective: 0, reach: 0 }),
    ]
    const group = summariseGroup(cells, 'selective', '6-12')
    expect(group?.effective).toBeCloseTo(0.75)
    expect(group?.reach).toBeCloseTo(0.8)
    expect(group?.cells).toHaveLength(2)
  })

  test('is exactly one when all of its cells are', () => {
    const cells = [0.1, 0.2, 0.7].map((weight) => aCell({ weight, effective: 1, reach: 1 }))
    expect(summariseGroup(cells, 'selective', '6-12')).toMatchObject({ effective: 1, reach: 1 })
  })

  test('is null when nothing in the group counts in the index', () => {
    expect(summariseGroup([aCell({ weight: 0 })], 'selective', '6-12')).toBeNull()
    expect(summariseGroup([], 'universal', '0')).toBeNull()
  })
})
