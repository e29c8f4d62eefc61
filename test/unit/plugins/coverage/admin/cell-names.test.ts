import { expect, test } from '@jest/globals'
import { cellNames } from '../../../../../plugins/coverage/admin/cell-names.ts'
import { aCell } from './a-cell.ts'

test('cellNames(labels) names a need by its titles, and by its key where there is none', () => {
  const nameOf = cellNames({
    themes: [{ key: 'violence', title: 'Vold' }],
    ageGroups: [{ key: '6-12', title: '6–12 år' }],
    levels: [],
  })
  expect(nameOf(aCell())).toBe('Vold · 6–12 år · selective')
})
