import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../plugins/coverage/core/index.ts'
import { administrator, anonymous, type Json, someone } from '../support/api.ts'
import {
  aMunicipality,
  anOffer,
  coverageOf,
  docOf,
  inYouthCell,
  untilComputed,
  youthCell,
} from '../support/content.ts'

const tenTimes = <T>(work: (place: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: 10 }, (_, place) => work(place)))

describe('ten writes at once', () => {
  test('make ten offers, and the figure is that of all ten', async () => {
    const admin = await administrator()
    const { id, number } = await aMunicipality()
    const placed = await inYouthCell()
    const made = await tenTimes((place) =>
      admin.post('/api/offers', {
        ...placed,
        title: `Kurs ${place}`,
        municipality: id,
        status: 'active',
        seats: place + 1,
        _status: 'published',
      }),
    )
    expect(made.map(({ status }) => status)).toEqual(Array(10).fill(201))
    const coverage = await coverageOf(anonymous(), number)
    const { target, reach } = youthCell(coverage)
    expect(youthCell(coverage).counted).toHaveLength(10)
    expect(reach).toBeCloseTo(Math.min(1, 55 / target), 9)
  })

  test('of offers with one name give each a key of its own', async () => {
    const admin = await administrator()
    const { id } = await aMunicipality()
    const made = await tenTimes(() =>
      admin.post('/api/offers', { title: 'Samme navn', municipality: id }),
    )
    expect(made.map(({ status }) => status)).toEqual(Array(10).fill(201))
    expect(new Set(made.map(({ body }) => body.doc.slug)).size).toBe(10)
  })

  test('to one offer all succeed, and the figure is that of the last', async () => {
    const admin = await administrator()
    const { id, number } = await aMunicipality()
    const offer = await anOffer(id, await inYouthCell())
    const changed = await tenTimes((place) =>
      admin.patch(`/api/offers/${offer.id}`, { seats: 10 + place }),
    )
    expect(changed.map(({ status }) => status)).toEqual(Array(10).fill(200))
    const { seats } = (await anonymous().get(`/api/offers/${offer.id}`)).body
    expect(youthCell(await coverageOf(anonymous(), number)).counted[0].seats).toBe(seats)
  })

  test('over GraphQL all succeed', async () => {
    const admin = await administrator()
    const { id } = await aMunicipality()
    const offer = await anOffer(id)
    const changed = await tenTimes((place) =>
      admin.graphql(
        `mutation { updateOffer(id: "${offer.id}", data: { seats: ${place} }) { seats } }`,
      ),
    )
    expect(changed.map(({ body }) => body.errors)).toEqual(Array(10).fill(undefined))
  })

  test('of offers and settings leave the figures of the last settings', async () => {
    const admin = await administrator()
    const { id, number } = await aMunicipality()
    const placed = await inYouthCell()
    const { arenaTarget } = (await admin.get('/api/globals/coverage-settings')).body
    await Promise.all([
      ...Array.from({ length: 5 }, () => anOffer(id, placed)),
      admin.post('/api/globals/coverage-settings', { arenaTarget: 3 }).then(docOf),
    ])
    await untilComputed()
    const ratio = (await coverageOf(anonymous(), number)).arenas.find(
      ({ level, ageGroup }: Json) => level === 'selective' && ageGroup === '13-17',
    ).ratio
    await admin.post('/api/globals/coverage-settings', { arenaTarget })
    await untilComputed()
    expect(ratio).toBeCloseTo(1 / 3, 9)
    expect(youthCell(await coverageOf(anonymous(), number)).counted).toHaveLength(5)
  })

  test('to sign in with one account all succeed', async () => {
    const user = await someone({ roles: ['editor'] })
    const { email, password } = user
    const answers = await tenTimes(() => anonymous().post('/api/users/login', { email, password }))
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
  })
})

describe('the stored figure', () => {
  test('is what the method gives for the same portfolio', async () => {
    const { id, number } = await aMunicipality()
    const placed = await inYouthCell()
    for (const seats of [3, 5, 8]) await anOffer(id, { ...placed, seats })
    const coverage = await coverageOf(await administrator(), number)
    const { target, counted } = youthCell(coverage)
    const again = evaluate({
      ageGroups: [{ key: '13-17', population: target, bandYears: 1 }],
      cells: [{ level: 'selective', ageGroup: '13-17', theme: 't', prevalence: 1, basis: 'stock' }],
      offers: counted.map(({ offer, seats }: Json) => ({
        id: offer,
        status: 'active',
        seats,
        evidence: 0.5,
        serves: [{ level: 'selective', ageGroup: '13-17' }],
        themes: [{ theme: 't', relevance: 1 }],
        arenas: [],
      })),
    })
    expect(youthCell(coverage).effective).toBeCloseTo(again.cells[0]?.effective ?? -1, 9)
    expect(youthCell(coverage).reach).toBeCloseTo(again.cells[0]?.reach ?? -1, 9)
  })
})
