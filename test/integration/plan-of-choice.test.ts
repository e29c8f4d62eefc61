import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Api,
  anonymous,
  type Json,
  memberOf,
  municipalityId,
  someone,
} from '../support/api.ts'
import { aMunicipality, anOffer, aProgram, coverageOf, inYouthCell } from '../support/content.ts'

type Place = { id: string; number: string; manager: Api; contributor: Api }

/** A municipality with one offer that runs, and those who work there. */
async function aPlace(): Promise<Place & { offer: Json }> {
  const { id, number } = await aMunicipality()
  const as = (role: string) =>
    someone({ memberships: [{ municipality: id, role: `municipality-${role}` }] })
  const [manager, contributor] = [await as('manager'), await as('contributor')]
  const offer = await anOffer(id, { ...(await inYouthCell()), yearlyCost: 100_000 })
  return { id, number, manager, contributor, offer }
}

const choose = (by: Api, number: string, choice: object) =>
  by.post('/api/plans/choice', { municipality: number, title: 'Plan', publishes: true, ...choice })

const titlesOf = async (by: Api, municipality: string): Promise<string[]> => {
  const { body } = await by.get(
    `/api/offers?where[municipality][equals]=${municipality}&depth=0&draft=true&sort=title&limit=50`,
  )
  return body.docs.map(({ title }: Json) => title)
}

const plansOf = async (by: Api, municipality: string): Promise<Json[]> => {
  const { body } = await by.get(`/api/plans?where[municipality][equals]=${municipality}&depth=0`)
  return body.docs
}

describe('a plan made from a choice', () => {
  test('is a plan with planned offers, which count with plans', async () => {
    const { id, number, manager, offer } = await aPlace()
    const program = await aProgram()
    const before = await coverageOf(manager, number, 'withPlans')
    const { status, body } = await choose(manager, number, {
      goals: 'Flere får plass.',
      measures: [
        { program: program.slug, title: 'Nytt kurs', seats: 30, yearlyCost: 50_000 },
        {
          offer: offer.slug,
          title: 'Én gruppe til',
          seats: 20,
          responsibleRole: 'Leder for familiesenteret',
          due: '2027-03-01',
        },
      ],
    })
    expect(status).toBe(201)
    expect(body.offers.map(({ title }: Json) => title)).toEqual(['Nytt kurs', 'Én gruppe til'])
    const [plan] = await plansOf(manager, id)
    expect(plan).toMatchObject({
      id: body.plan.id,
      title: 'Plan',
      goals: 'Flere får plass.',
      phase: 'plan',
    })
    expect(plan.actions).toMatchObject([
      { what: 'Nytt kurs', offer: body.offers[0].id, program: program.id, status: 'not-started' },
      {
        what: 'Én gruppe til',
        offer: body.offers[1].id,
        responsibleRole: 'Leder for familiesenteret',
      },
    ])
    expect(plan.actions[1].due).toMatch(/^2027-03-01/)
    const planned = (await manager.get(`/api/offers/${body.offers[1].id}?depth=0`)).body
    expect(planned).toMatchObject({
      status: 'planned',
      seats: 20,
      _status: 'published',
    })
    expect(planned.levels).toEqual(offer.levels.map(({ id: level }: Json) => level))
    const after = await coverageOf(manager, number, 'withPlans')
    expect(after.index.reach).toBeGreaterThan(before.index.reach)
  })

  test('can be added to a plan that is there, and its offers left as drafts', async () => {
    const { id, number, manager, offer } = await aPlace()
    const { body: made } = await manager.post('/api/plans?depth=0', {
      municipality: id,
      title: 'Planen vår',
      actions: [{ what: 'Noe annet' }],
    })
    const { status, body } = await choose(manager, number, {
      plan: made.doc.id,
      publishes: false,
      measures: [{ offer: offer.slug, title: 'Mer' }],
    })
    expect([status, body.plan.id, body.isNewPlan]).toEqual([201, made.doc.id, false])
    const [plan] = await plansOf(manager, id)
    expect(plan.actions.map(({ what }: Json) => what)).toEqual(['Noe annet', 'Mer'])
    const stored = (await manager.get(`/api/offers/${body.offers[0].id}?depth=0&draft=true`)).body
    expect([stored._status, stored.status, stored.seats]).toEqual(['draft', 'planned', null])
  })

  test('is all or nothing', async () => {
    const { id, number, manager, offer } = await aPlace()
    const before = await titlesOf(manager, id)
    const { status, body } = await choose(manager, number, {
      measures: [
        { offer: offer.slug, title: 'Mer' },
        { program: 'no-such-program', title: 'Ukjent' },
      ],
    })
    expect([status, body.errors[0]]).toMatchObject([
      400,
      { code: 'not-a-candidate', field: 'measures.1' },
    ])
    expect(await titlesOf(manager, id)).toEqual(before)
    expect(await plansOf(manager, id)).toEqual([])
  })

  test('can be taken back, with everything it made', async () => {
    const { id, number, manager, offer } = await aPlace()
    const { body } = await choose(manager, number, {
      measures: [{ offer: offer.slug, title: 'Mer' }],
    })
    const given = {
      offers: body.offers.map(({ id: each }: Json) => each),
      updatedAt: body.plan.updatedAt,
      isNewPlan: true,
    }
    const path = `/api/plans/${body.plan.id}/take-back`
    expect((await manager.post(path, given)).status).toBe(200)
    expect(await plansOf(manager, id)).toEqual([])
    expect(await titlesOf(manager, id)).toEqual([offer.title])
    const bin = await manager.get(`/api/offers/${body.offers[0].id}?trash=true&depth=0`)
    expect(bin.body.deletedAt).toBeTruthy()
    expect((await manager.post(path, given)).status).toBe(404)
  })

  test('is not taken back once somebody has gone on with it', async () => {
    const { number, manager, offer } = await aPlace()
    const { body } = await choose(manager, number, {
      measures: [{ offer: offer.slug, title: 'Mer' }],
    })
    const offers = body.offers.map(({ id }: Json) => id)
    await manager.patch(`/api/offers/${offers[0]}`, { status: 'active' })
    const takeBack = async (given: object) => {
      const path = `/api/plans/${body.plan.id}/take-back`
      const { status, body: answer } = await manager.post(path, { isNewPlan: true, ...given })
      return [status, answer.errors[0].code]
    }
    const { updatedAt } = body.plan
    expect(await takeBack({ offers, updatedAt })).toEqual([409, 'changed-since'])
    expect(await takeBack({ offers, updatedAt: '2020-01-01' })).toEqual([409, 'changed-since'])
    expect(await takeBack({ offers: ['x'], updatedAt })).toEqual([400, 'not-of-the-plan'])
    expect((await manager.get(`/api/plans/${body.plan.id}`)).status).toBe(200)
  })
})

describe('a plan made from a choice is refused', () => {
  let place: Place & { offer: Json }
  beforeAll(async () => {
    place = await aPlace()
  })

  test.each([
    ['without measures', { measures: [] }, 'nothing-chosen', 'measures'],
    [
      'with too many',
      { measures: Array(41).fill({ program: 'icdp', title: 'x' }) },
      'too-many-measures',
      'measures',
    ],
    [
      'without a title',
      { title: ' ', measures: [{ program: 'icdp', title: 'x' }] },
      'missing-name',
      'title',
    ],
    [
      'without a name of a measure',
      { measures: [{ program: 'icdp' }] },
      'missing-name',
      'measures.0.title',
    ],
    [
      'with a programme and an offer',
      { measures: [{ program: 'icdp', offer: 'x', title: 'x' }] },
      'program-or-offer',
      'measures.0.program',
    ],
    [
      'with seats below 0',
      { measures: [{ program: 'icdp', title: 'x', seats: -1 }] },
      'not-a-number',
      'measures.0.seats',
    ],
    [
      'with seats in words',
      { measures: [{ program: 'icdp', title: 'x', seats: 'ti' }] },
      'not-a-number',
      'measures.0.seats',
    ],
    [
      'with no day',
      { measures: [{ program: 'icdp', title: 'x', due: '2027-02-30' }] },
      'not-a-day',
      'measures.0.due',
    ],
    ['with a measure that is none', { measures: [7] }, 'program-or-offer', 'measures.0.program'],
  ])('%s', async (_name, choice, code, field) => {
    const { status, body } = await choose(place.manager, place.number, choice)
    expect([status, body.errors[0].code, body.errors[0].field]).toEqual([400, code, field])
    expect(body.errors[0].message.length).toBeGreaterThan(10)
  })

  test('to whoever may not make plans', async () => {
    const measures = [{ offer: place.offer.slug, title: 'Mer' }]
    const answers = await Promise.all(
      [place.contributor, anonymous(), await someone({ roles: ['editor'] })].map(
        async (by) => (await choose(by, place.number, { measures })).status,
      ),
    )
    expect(answers).toEqual([403, 403, 403])
  })

  test('to a neighbour, and nothing is written', async () => {
    const neighbour = await memberOf('9902', 'manager')
    const before = await titlesOf(place.manager, place.id)
    const measures = [{ program: 'icdp', title: 'Mer' }]
    expect((await choose(neighbour, place.number, { measures })).status).toBe(404)
    expect((await choose(neighbour, '0000', { measures })).status).toBe(404)
    expect(await titlesOf(place.manager, place.id)).toEqual(before)
  })

  test('when it names the plan or the offer of a neighbour, as if there were none', async () => {
    const own = await municipalityId('9902')
    const neighbour = await memberOf('9902', 'manager')
    const { body } = await choose(place.manager, place.number, {
      measures: [{ offer: place.offer.slug, title: 'Mer' }],
    })
    const inTheirs = { plan: body.plan.id, measures: [{ program: 'icdp', title: 'Mer' }] }
    expect((await choose(neighbour, '9902', inTheirs)).status).toBe(404)
    const ofTheirs = { measures: [{ offer: place.offer.slug, title: 'Mer' }] }
    expect((await choose(neighbour, '9902', ofTheirs)).body.errors[0].code).toBe('not-a-candidate')
    const path = `/api/plans/${body.plan.id}/take-back`
    expect(
      (await neighbour.post(path, { offers: [], updatedAt: body.plan.updatedAt })).status,
    ).toBe(404)
    expect((await titlesOf(neighbour, own)).includes('Mer')).toBe(false)
  })
})
