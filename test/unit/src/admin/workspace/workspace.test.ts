import { describe, expect, test } from '@jest/globals'
import { listDue } from '../../../../../src/admin/workspace/list-due.ts'
import { nextVisit, readVisit } from '../../../../../src/admin/workspace/visit.ts'

const at = (time: string) => new Date(`2026-11-22T${time}:00.000Z`)

describe('nextVisit(remembered, now)', () => {
  test('has nothing before the first', () => {
    expect(nextVisit(null, at('10:00'))).toEqual({ since: null, seen: '2026-11-22T10:00:00.000Z' })
  })

  test('is the same visit while somebody goes to and fro', () => {
    const visit = nextVisit(nextVisit(null, at('10:00')), at('10:20'))
    expect(visit).toEqual({ since: null, seen: '2026-11-22T10:20:00.000Z' })
  })

  test('is another after a pause, and then counts from the end of the one before', () => {
    const visit = nextVisit(nextVisit(null, at('10:00')), at('12:00'))
    expect(visit.since).toBe('2026-11-22T10:00:00.000Z')
    expect(nextVisit(visit, at('12:05')).since).toBe('2026-11-22T10:00:00.000Z')
  })
})

describe('readVisit(value)', () => {
  test.each([null, 7, {}, { seen: 'yesterday' }])('takes %j for none', (value) => {
    expect(readVisit(value)).toBe(null)
  })
})

describe('listDue(facts)', () => {
  const action = { row: 'a', offer: null, responsibleRole: null, status: 'under-way' } as const
  const plan = {
    id: 'p',
    title: 'Plan',
    goals: null,
    phase: 'start',
    councilDecision: null,
    nextReview: '2027-05-01T00:00:00.000Z',
    buildsOn: [],
    updatedAt: '',
    actions: [
      { ...action, what: 'Sent', due: '2027-06-01' },
      { ...action, what: 'Over fristen', due: '2026-11-21' },
      { ...action, what: 'Gjort', due: '2026-11-01', status: 'done' as const },
      { ...action, what: 'Uten frist', due: null },
    ],
  }

  test('lists what is not done, reviews too, the earliest first', () => {
    expect(
      listDue({ plans: [plan], today: '2026-11-22' }).map(({ what, isLate }) => [what, isLate]),
    ).toEqual([
      ['Over fristen', true],
      ['Plan', false],
      ['Sent', false],
    ])
  })
})
