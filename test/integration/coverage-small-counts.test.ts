import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Api,
  administrator,
  anonymous,
  idOf,
  type Json,
  memberOf,
  someone,
} from '../support/api.ts'
import { aMunicipality, anOffer, coverageOf, inYouthCell, youthCell } from '../support/content.ts'
import { everyField } from '../support/every-field.ts'
import { pairsOfTwins, type Twin, textOf } from '../support/twins.ts'

describe('small counts', () => {
  test('are hidden from the public and shown to members', async () => {
    const children = { '0': 3, '1-5': 4, '6-12': 4, '13-17': 2 }
    const { id, number } = await aMunicipality({ children })
    await anOffer(id, { ...(await inYouthCell()), seats: 1 })
    const public_ = await coverageOf(anonymous(), number)
    const staff = await coverageOf(await administrator(), number)
    expect(youthCell(public_)).toMatchObject({
      target: null,
      weight: null,
      reach: null,
      effective: null,
      gap: null,
      unserved: null,
      suppressed: true,
    })
    expect(youthCell(public_).counted[0]).toMatchObject({ seats: null, filled: null })
    expect(youthCell(staff).target).toBeGreaterThan(0)
    const municipality = await anonymous().get(`/api/municipalities/${id}`)
    expect(municipality.body.children.map(({ count }: Json) => count ?? null)).toEqual(
      Array(4).fill(null),
    )
  })

  test('are shown to the own members and to national staff, and hidden from staff of elsewhere', async () => {
    const { id, number } = await aMunicipality({ children: { '13-17': 4 } })
    await anOffer(id, { ...(await inYouthCell()), seats: 1 })
    const memberships = [{ municipality: id, role: 'municipality-contributor' }]
    const institutions = [await idOf('institutions', 'slug', 'bufdir')]
    const readers = {
      own: await someone({ memberships }),
      editor: await someone({ roles: ['editor'] }),
      elsewhere: await memberOf('9901', 'manager'),
      institution: await someone({ roles: ['institution-editor'], institutions }),
    }
    const seen = async (reader: Api) => {
      const { children } = (await reader.get(`/api/municipalities/${id}`)).body
      const target = youthCell(await coverageOf(reader, number)).target
      return { target: target !== null, count: children[0].count ?? null }
    }
    expect(await seen(readers.own)).toEqual({ target: true, count: 4 })
    expect(await seen(readers.editor)).toEqual({ target: true, count: 4 })
    expect(await seen(readers.elsewhere)).toEqual({ target: false, count: null })
    expect(await seen(readers.institution)).toEqual({ target: false, count: null })
  })

  test('are hidden over GraphQL too', async () => {
    const { id, number } = await aMunicipality({ children: { '13-17': 2 } })
    await anOffer(id, await inYouthCell())
    const names = 'target weight reach effective gap unserved'
    const { body } = await anonymous().graphql(
      `{ coverage(municipality: "${number}") { cells { ${names} counted { seats } } } }`,
    )
    const hidden = Object.fromEntries(names.split(' ').map((name) => [name, null]))
    const { cells } = await coverageOf(anonymous(), number)
    expect(body.data.coverage.cells).toMatchObject(cells.map(() => hidden))
    expect(cells).toMatchObject(cells.map(() => hidden))
    const municipality = await anonymous().graphql(
      `{ Municipality(id: "${id}") { children { count } } }`,
    )
    expect(municipality.body).toEqual({ data: { Municipality: { children: [{ count: null }] } } })
  })

  test('are not told by asking or sorting for them, here or through a relation', async () => {
    const { id, number } = await aMunicipality({ children: { '13-17': 3 } })
    await anOffer(id)
    const asked = [
      `/api/municipalities?where[number][equals]=${number}&where[children.count][equals]=3`,
      `/api/municipalities?where[or][0][and][0][children.count][less_than]=5`,
      '/api/municipalities?sort=-children.count',
      '/api/municipalities?where[successor.children.count][equals]=3',
      '/api/municipalities/count?where[children.count][equals]=3',
      '/api/offers?where[municipality.children.count][equals]=3',
      '/api/offers?sort=municipality.children.count',
      '/api/coverage-results?where[municipality.children.count][equals]=3',
    ]
    const answers = await Promise.all(asked.map((path) => anonymous().get(path)))
    expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 400))
    const { body } = await (await administrator()).get(asked[0] ?? '')
    expect(body.totalDocs).toBe(1)
  })

  test('are not told by asking or sorting for stored figures that follow them', async () => {
    const asked = [
      ...['effective', 'reach', 'breadth', 'withPlansEffective'].flatMap((figure) => [
        `/api/coverage-results?where[${figure}][greater_than]=0.5`,
        `/api/coverage-results?sort=-${figure}`,
      ]),
      '/api/coverage-results?where[portfolio][exists]=true',
      '/api/coverage-results?sort=revision',
    ]
    const answers = await Promise.all(asked.map((path) => anonymous().get(path)))
    expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 400))
  })

  test('are not told by asking for them over GraphQL', async () => {
    const { number } = await aMunicipality({ children: { '13-17': 3 } })
    const where = `{ number: { equals: "${number}" }, children__count: { equals: 3 } }`
    const query = `{ Municipalities(where: ${where}) { totalDocs } }`
    const sorted = '{ Municipalities(sort: "children.count") { totalDocs } }'
    for (const each of [query, sorted]) {
      const { body } = await anonymous().graphql(each)
      expect([body.data?.Municipalities ?? null, body.errors?.length]).toEqual([null, 1])
    }
    const { body } = await (await administrator()).graphql(query)
    expect(body.data.Municipalities.totalDocs).toBe(1)
  })

  test('leave the larger ones in sight', async () => {
    const { id } = await aMunicipality({ children: { '13-17': 500 } })
    const { body } = await anonymous().get(`/api/municipalities/${id}`)
    expect(body.children[0].count).toBe(500)
  })
})

const candidate = (id: string, ageGroup: string) => ({
  id,
  cost: 1000,
  offer: {
    id,
    status: 'planned',
    seats: 3,
    evidence: 0.75,
    serves: [{ level: 'selective', ageGroup }],
    themes: [{ theme: 'youth-risk', relevance: 1 }],
    arenas: ['school'],
  },
})

/** Every public question whose answer starts from the municipality's own figures. */
const questions: readonly [string, (reader: Api, of: Twin) => Promise<Json>][] = [
  ['its coverage', (reader, { number }) => reader.get(`/api/coverage/municipalities/${number}`)],
  [
    'its coverage with plans',
    (reader, { number }) => reader.get(`/api/coverage/municipalities/${number}?view=withPlans`),
  ],
  [
    'its coverage over GraphQL',
    (reader, { number }) =>
      reader.graphql(`{ coverage(municipality: "${number}") ${everyField('coverage')} }`),
  ],
  [
    'a simulation',
    (reader, { number: municipality }) =>
      reader.post('/api/coverage/simulate', {
        municipality,
        add: [{ ...candidate('new', '13-17').offer, status: 'active' }],
        remove: [`${municipality}-for-de-eldste`],
      }),
  ],
  [
    'a simulation over GraphQL',
    (reader, { number }) =>
      reader.graphql(
        `{ simulateCoverage(municipality: "${number}", remove: ["${number}-for-to-aldre"]) ${everyField('simulateCoverage')} }`,
      ),
  ],
  ...(['effective', 'breadth', { everyCellAtLeast: 0.3 }] as const).map(
    (goal): (typeof questions)[number] => [
      `a recommendation for ${JSON.stringify(goal)}`,
      (reader, { number: municipality }) =>
        reader.post('/api/coverage/recommend', {
          municipality,
          candidates: [candidate('a', '13-17'), candidate('b', '6-12')],
          goal,
        }),
    ],
  ),
  [
    'a recommendation from the catalogue',
    (reader, { number: municipality }) =>
      reader.post('/api/coverage/recommend', { municipality, budget: 100_000 }),
  ],
  ['its county', (reader, { county }) => reader.get(`/api/coverage/counties/${county}`)],
  [
    'its county over GraphQL',
    (reader, { county }) =>
      reader.graphql(`{ coverageOverview(county: "${county}") ${everyField('coverageOverview')} }`),
  ],
]

describe.each(Object.entries(pairsOfTwins))(
  'two municipalities that differ in a small number of %s',
  (_name, makeTwins) => {
    let twins: readonly [Twin, Twin]

    beforeAll(async () => {
      twins = await makeTwins()
    })

    const answersTo = async (reader: Api, ask: (typeof questions)[number][1]) =>
      Promise.all(twins.map(async (twin) => textOf(await ask(reader, twin), twin)))

    test.each(questions)('are the same to the public in %s', async (_question, ask) => {
      const [one, other] = await answersTo(anonymous(), ask)
      expect(one).toBe(other)
    })

    test.each(questions)('differ to staff in %s', async (question, ask) => {
      // No programme of the catalogue has the figures that make it a candidate, unless a test made one.
      if (question.includes('catalogue')) return
      const [one, other] = await answersTo(await administrator(), ask)
      expect(one).not.toBe(other)
    })

    test('have their true numbers for staff', async () => {
      const admin = await administrator()
      const targets = await Promise.all(
        twins.map(async ({ number }) => youthCell(await coverageOf(admin, number)).target),
      )
      expect(targets.every((target) => target > 0 && target < 5)).toBe(true)
      expect(targets[0]).not.toBe(targets[1])
    })
  },
)
