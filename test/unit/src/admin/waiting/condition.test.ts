import { describe, expect, test } from '@jest/globals'
import { listAddress, toWheres } from '../../../../../src/admin/waiting/condition.ts'

const unchecked = { path: 'checked', operator: 'not_equals', value: true } as const
const own = { path: 'responsible', operator: 'in', value: ['i1', 'i2'] } as const

describe('conditions', () => {
  test('toWheres(conditions) asks for each', () => {
    expect(toWheres([unchecked, own])).toEqual([
      { checked: { not_equals: true } },
      { responsible: { in: ['i1', 'i2'] } },
    ])
  })

  test('listAddress(conditions) is the filter of Payload’s list, a list of values one by one', () => {
    expect(listAddress('/admin', 'programs', [unchecked, own])).toBe(
      '/admin/collections/programs?where[or][0][and][0][checked][not_equals]=true' +
        '&where[or][0][and][1][responsible][in][0]=i1&where[or][0][and][1][responsible][in][1]=i2',
    )
  })
})
