import { describe, expect, test } from '@jest/globals'
import type { Facts, OfferFacts, PlanFacts } from '../../../../../src/admin/way/facts/facts.ts'
import { nextStep, wayProgress } from '../../../../../src/admin/way/facts/way-progress.ts'

const nothing: Facts = {
  today: '2026-11-22',
  offers: [],
  plans: [],
  needs: null,
  ageGroups: 0,
  hasFigures: false,
}
const offer: OfferFacts = {
  id: 'o1',
  title: 'Kurs',
  slug: '9901-kurs',
  status: 'active',
  isPublished: true,
  seats: 10,
  program: null,
  arenas: [],
  roleMailbox: null,
  verifiedOn: '2026-05-01T00:00:00.000Z',
  updatedAt: '2026-05-01T00:00:00.000Z',
}
const plan: PlanFacts = {
  id: 'p1',
  title: 'Plan',
  goals: 'Mål',
  phase: 'plan',
  councilDecision: null,
  nextReview: null,
  buildsOn: [{ title: 'Kommuneplanen', url: null }],
  actions: [
    {
      row: 'a',
      what: 'Kurs',
      offer: 'o1',
      responsibleRole: 'Leder',
      due: '2027-01-01',
      status: 'done',
    },
  ],
  updatedAt: '2026-05-01T00:00:00.000Z',
}

const statesOf = (facts: Partial<Facts>) =>
  wayProgress({ ...nothing, ...facts }).map(({ state }) => state)

const tasksOf = (facts: Partial<Facts>, step: string) =>
  wayProgress({ ...nothing, ...facts })
    .find((each) => each.step === step)
    ?.tasks.map(({ key, isDone, count, of }) => [key, isDone, count, of])

describe('wayProgress(facts)', () => {
  test('has not begun where nothing is stored', () => {
    expect(statesOf({})).toEqual(Array(5).fill('not-begun'))
  })

  test('is done where everything is', () => {
    const facts = {
      offers: [offer],
      plans: [plan],
      needs: { id: 'n', updatedAt: '2026-01-01' },
      ageGroups: 4,
      hasFigures: true,
    }
    expect(statesOf(facts)).toEqual(Array(5).fill('done'))
    expect(nextStep(wayProgress({ ...nothing, ...facts }))).toBe('carry-through')
  })

  test('counts seats and the last year’s verification of what runs only', () => {
    const offers = [
      offer,
      { ...offer, id: 'o2', seats: null, verifiedOn: '2025-11-21T00:00:00.000Z' },
      { ...offer, id: 'o3', status: 'paused' as const, seats: null, verifiedOn: null },
    ]
    expect(tasksOf({ offers }, 'map')).toEqual([
      ['offers', true, 3, null],
      ['seats', false, 1, 2],
      ['verified', false, 1, 2],
    ])
  })

  test('is not done with the map while drafts wait', () => {
    const offers = [offer, { ...offer, id: 'o2', isPublished: false }]
    expect(tasksOf({ offers }, 'map')?.[1]).toEqual(['drafts', false, 1, null])
    expect(statesOf({ offers })[0]).toBe('begun')
  })

  test('leaves out what a plan has dropped', () => {
    const dropped = plan.actions.map((action) => ({ ...action, status: 'dropped' as const }))
    expect(statesOf({ plans: [{ ...plan, actions: dropped }] }).slice(3)).toEqual([
      'not-begun',
      'not-begun',
    ])
  })

  test('goes on with the first step that is not done', () => {
    expect(nextStep(wayProgress({ ...nothing, offers: [offer] }))).toBe('analyse')
  })
})
