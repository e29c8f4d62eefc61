import { describe, expect, test } from '@jest/globals'
import { listTasks, proposed } from '../../../../../src/admin/waiting/list-tasks.ts'

const staff = { isStaff: true } as const
const institution = { isStaff: false, institutions: ['i1'] } as const

describe('listTasks(editor)', () => {
  test('is everything for national staff, drafts first', () => {
    expect(
      listTasks({ editor: staff, oldestYear: 2021 }).map(({ part, key }) => `${part} ${key}`),
    ).toEqual([
      'drafts programs',
      'drafts articles',
      'checks unchecked',
      'checks uncertain',
      'checks unsourced',
      'checks outdated',
      'checks institutions',
    ])
  })

  test('counts ratings from before the oldest year as outdated', () => {
    const outdated = listTasks({ editor: staff, oldestYear: 2021 }).find(
      ({ key }) => key === 'outdated',
    )
    expect(outdated?.conditions).toEqual([
      { path: 'evidence.year', operator: 'less_than', value: 2021 },
    ])
  })

  test('is never about what another institution answers for', () => {
    const tasks = listTasks({ editor: institution, oldestYear: 2021 })
    expect(tasks.map(({ key }) => key)).not.toContain('articles')
    for (const { collection, conditions } of tasks) {
      const path = collection === 'institutions' ? 'id' : 'responsible'
      expect(conditions).toContainEqual({ path, operator: 'in', value: ['i1'] })
    }
  })
})

test('proposed(editor) is the drafts an institution has saved', () => {
  expect(proposed(staff)).toEqual([
    { path: '_status', operator: 'equals', value: 'draft' },
    { path: 'proposedAt', operator: 'exists', value: true },
  ])
})
