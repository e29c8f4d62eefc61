import { describe, expect, test } from '@jest/globals'
import { judge, type Outcome, type Standing } from '../../../../plugins/links/core/index.ts'

const unasked: Standing = {
  state: 'unasked',
  reason: null,
  status: null,
  failures: 0,
  failingSince: null,
  askedAt: null,
  nextAt: '2026-01-01T00:00:00.000Z',
}
const gone: Outcome = { kind: 'fails', reason: 'not-found', status: 404 }
const on = (day: string) => ({ now: new Date(`2026-01-${day}T12:00:00Z`), days: 3 })

/** What is known after being asked on these days. */
const asked = (outcomes: Readonly<Record<string, Outcome>>, from = unasked): Standing =>
  Object.entries(outcomes).reduce(
    (standing, [day, outcome]) => judge(standing, outcome, on(day)),
    from,
  )

describe('judge(standing, outcome)', () => {
  test('asks again after so many days', () => {
    expect(asked({ '02': { kind: 'answers', status: 200 } })).toMatchObject({
      state: 'answers',
      status: 200,
      askedAt: '2026-01-02T12:00:00.000Z',
      nextAt: '2026-01-05T12:00:00.000Z',
    })
  })

  test('is dead when it has failed on three occasions, since the first of them', () => {
    expect(asked({ '01': gone, '04': gone }).state).toBe('failing')
    expect(asked({ '01': gone, '04': gone, '07': gone })).toMatchObject({
      state: 'dead',
      failures: 3,
      failingSince: '2026-01-01T12:00:00.000Z',
    })
  })

  test('counts several failures on one occasion as one', () => {
    expect(asked({ '01': gone, '02': gone, '03': gone }).failures).toBe(1)
  })

  test('begins anew after an answer', () => {
    const answered = asked({ '01': gone, '04': gone, '07': { kind: 'answers', status: 200 } })
    expect(answered).toMatchObject({ state: 'answers', failures: 0, failingSince: null })
    expect(asked({ '10': gone }, answered).state).toBe('failing')
  })

  test('takes a site that lets no machine in for no failure', () => {
    const closed: Outcome = { kind: 'untold', reason: 'closed', status: 403 }
    expect(asked({ '01': gone, '04': closed })).toMatchObject({ state: 'untold', failures: 0 })
  })

  test('learns nothing when it could not ask, and tries again within the hour', () => {
    const failing = asked({ '01': gone })
    expect(asked({ '04': { kind: 'missed' } }, failing)).toEqual({
      ...failing,
      nextAt: '2026-01-04T13:00:00.000Z',
    })
  })

  test('leaves a link that is right all the same until it fails otherwise', () => {
    const accepted = {
      ...asked({ '01': gone, '04': gone, '07': gone }),
      state: 'accepted',
    } as const
    expect(asked({ '10': gone }, accepted).state).toBe('accepted')
    const otherwise: Outcome = { kind: 'fails', reason: 'no-host', status: null }
    expect(asked({ '10': otherwise }, accepted).state).toBe('dead')
    expect(asked({ '10': { kind: 'answers', status: 200 } }, accepted).state).toBe('answers')
  })
})
