import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, administrator, anonymous, type Json, memberOf } from '../support/api.ts'
import {
  aMunicipality,
  anOffer,
  coverageOf,
  docOf,
  inYouthCell,
  youthCell,
} from '../support/content.ts'
import { everyField } from '../support/every-field.ts'
import { withoutNulls } from '../support/without-nulls.ts'

/** `inYouthCell`, as a record of the method. */
const inYouthRecord = {
  serves: [{ level: 'selective', ageGroup: '13-17' }],
  themes: [{ theme: 'youth-risk', relevance: 1 }],
  arenas: ['school'],
}

/** What `anOffer` publishes in the youth cell, as a record. */
const anAddedOffer = (changes: object = {}): Json => ({
  id: 'new',
  status: 'active',
  seats: 20,
  evidence: null,
  ...inYouthRecord,
  ...changes,
})

const simulate = (reader: Api, input: unknown) => reader.post('/api/coverage/simulate', input)

async function overGraphql(reader: Api, input: object): Promise<Json> {
  const types = {
    municipality: 'String!',
    view: 'CoverageView',
    add: '[CoverageOfferInput!]',
    remove: '[String!]',
    change: '[CoverageOfferChangeInput!]',
  }
  const declared = Object.entries(types).map(([name, type]) => `$${name}: ${type}`)
  const passed = Object.keys(types).map((name) => `${name}: $${name}`)
  const query = `query (${declared}) { simulateCoverage(${passed}) ${everyField('simulateCoverage')} }`
  return (await reader.graphql(query, input)).body
}

/** The figures of a stored coverage, as a simulation has them. */
function figuresOf(coverage: Json): Json {
  const { index, levels, gaps, ladder, arenas, outside, enablers, warnings } = coverage
  const cells = coverage.cells.map(({ need, ...figures }: Json) => figures)
  return { index, levels, cells, gaps, ladder, arenas, outside, enablers, warnings }
}

describe('a simulation', () => {
  let own: { id: string; number: string }
  let offer: Json

  beforeAll(async () => {
    own = await aMunicipality()
    offer = await anOffer(own.id, { ...(await inYouthCell()), seats: 10 })
  })

  const question = (changes: object) => ({ municipality: own.number, ...changes })
  const seen = async () => figuresOf(await coverageOf(anonymous(), own.number))

  test('of nothing is what GET coverage shows', async () => {
    const { status, body } = await simulate(anonymous(), question({}))
    const shown = await seen()
    expect([status, body.before, body.after]).toEqual([200, shown, shown])
    expect(body.difference.every(({ reach }: Json) => reach === 0)).toBe(true)
  })

  test('of a new offer is what GET coverage shows once it is published', async () => {
    const title = 'Et helt nytt tilbud'
    const id = `${own.number}-et-helt-nytt-tilbud`
    // Nobody has verified the published one either.
    const add = [anAddedOffer({ id, title, monthsSinceVerified: null })]
    const { body } = await simulate(anonymous(), question({ add }))
    const published = await anOffer(own.id, { ...(await inYouthCell()), title })
    const shown = await seen()
    expect((await (await administrator()).delete(`/api/offers/${published.id}`)).status).toBe(200)
    expect(body.after).toEqual(shown)
    expect(youthCell(body.after).reach).toBeGreaterThan(youthCell(body.before).reach)
  })

  test('of a changed offer is what GET coverage shows once it is changed', async () => {
    const admin = await administrator()
    const change = [{ id: offer.slug, seats: 35, status: 'active' }]
    const { body } = await simulate(anonymous(), question({ change }))
    docOf(await admin.patch(`/api/offers/${offer.id}`, { seats: 35 }))
    const shown = await seen()
    docOf(await admin.patch(`/api/offers/${offer.id}`, { seats: 10 }))
    expect(body.after).toEqual(shown)
  })

  test('without an offer is what GET coverage shows of the others', async () => {
    const other = await anOffer(own.id, await inYouthCell())
    const { body } = await simulate(anonymous(), question({ remove: [other.slug] }))
    expect((await (await administrator()).delete(`/api/offers/${other.id}`)).status).toBe(200)
    expect(body.after).toEqual(await seen())
  })

  test('has the difference of every cell', async () => {
    const { body } = await simulate(anonymous(), question({ add: [anAddedOffer()] }))
    expect(body.difference.length).toBe(body.after.cells.length)
    const [before, after, cell] = [
      youthCell(body.before),
      youthCell(body.after),
      youthCell({ cells: body.difference }),
    ]
    expect(cell.reach).toBeCloseTo(after.reach - before.reach, 12)
    expect(cell.effective).toBeCloseTo(after.effective - before.effective, 12)
    expect(cell.gap).toBeLessThan(0)
    expect(cell.unserved).toBeCloseTo(-20, 9)
  })

  test('with plans counts what is planned', async () => {
    const add = [anAddedOffer({ status: 'planned' })]
    const reachIn = async (view: string) => {
      const { body } = await simulate(anonymous(), question({ add, view }))
      return youthCell({ cells: body.difference }).reach
    }
    expect(await reachIn('now')).toBe(0)
    expect(await reachIn('withPlans')).toBeGreaterThan(0)
  })

  test('is stored nowhere', async () => {
    const admin = await administrator()
    const offersThere = async () =>
      (await admin.get(`/api/offers?where[municipality][equals]=${own.id}`)).body.totalDocs
    const stored = async () => [await offersThere(), await coverageOf(admin, own.number)]
    const before = await stored()
    const input = question({ add: [anAddedOffer()], remove: [offer.slug] })
    expect((await simulate(admin, input)).status).toBe(200)
    expect(await stored()).toEqual(before)
  })

  test('is the same over REST and GraphQL', async () => {
    const input = question({
      add: [anAddedOffer({ title: 'Nytt' })],
      change: [{ id: offer.slug, seats: null, themes: inYouthRecord.themes }],
      view: 'withPlans',
    })
    for (const reader of [anonymous(), await administrator()]) {
      const rest = await simulate(reader, input)
      const { data, errors } = await overGraphql(reader, input)
      expect([rest.status, errors]).toEqual([200, undefined])
      expect(withoutNulls(data.simulateCoverage)).toEqual(withoutNulls(rest.body))
    }
  })
})

describe('a simulation and who may see it', () => {
  test('is for members of a closed portfolio, and for others not found', async () => {
    const member = await memberOf('9903', 'contributor')
    const stranger = await memberOf('9901', 'manager')
    const statusFor = async (reader: Api) =>
      (await simulate(reader, { municipality: '9903' })).status
    expect(await statusFor(member)).toBe(200)
    expect([await statusFor(stranger), await statusFor(anonymous())]).toEqual([404, 404])
  })

  test('hides small counts from the public', async () => {
    const { number } = await aMunicipality({ children: { '13-17': 20 } })
    const input = { municipality: number, add: [anAddedOffer({ seats: 1 })] }
    const { body } = await simulate(anonymous(), input)
    const cell = youthCell(body.after)
    expect(cell).toMatchObject({ target: null, unserved: null, suppressed: true })
    expect(cell.counted[0]).toMatchObject({ offer: 'new', seats: null, filled: null })
    const nothing = { reach: null, effective: null, gap: null, unserved: null }
    expect(youthCell({ cells: body.difference })).toMatchObject(nothing)
    const staff = (await simulate(await administrator(), input)).body
    expect(youthCell({ cells: staff.difference }).unserved).toBeCloseTo(-1, 9)
  })

  test('keeps an offer the reader may not see hidden, and out of reach', async () => {
    const closed = await aMunicipality({ portfolioPublished: false })
    const open = await aMunicipality()
    const hidden = await anOffer(closed.id, {
      ...(await inYouthCell()),
      sharedWith: [{ municipality: open.id, share: 0.5 }],
    })
    const ask = (changes: object, reader = anonymous()) =>
      simulate(reader, { municipality: open.number, ...changes })
    const { body } = await ask({ add: [anAddedOffer({ id: hidden.slug })] })
    const names = youthCell(body.after).counted.map((each: Json) => each.offer)
    expect(names.sort()).toEqual([hidden.slug, 'hidden-1'].sort())
    expect(body.before).toEqual(figuresOf(await coverageOf(anonymous(), open.number)))
    const codeOf = async (changes: object) => (await ask(changes)).body.errors[0].code
    expect(await codeOf({ remove: [hidden.slug] })).toBe('unknown-offer')
    expect(await codeOf({ change: [{ id: hidden.slug }] })).toBe('unknown-offer')
    expect((await ask({ remove: [hidden.slug] }, await administrator())).status).toBe(200)
  })
})

describe('a simulation that cannot be made', () => {
  test.each([
    [{}, 'missing-key', 'municipality'],
    [{ municipality: 9901 }, 'not-text', 'municipality'],
    [{ municipality: '9901', view: 'later' }, 'unknown-view', 'view'],
    [{ municipality: '9901', added: [] }, 'unknown-key', 'added'],
    [{ municipality: '9901', add: {} }, 'not-a-list', 'add'],
    [{ municipality: '9901', add: [anAddedOffer({ seats: -1 })] }, 'out-of-range', 'add[0].seats'],
    [
      { municipality: '9901', add: [anAddedOffer({ serves: [{ level: 'universal' }] })] },
      'missing-key',
      'add[0].serves[0].ageGroup',
    ],
    [
      { municipality: '9901', add: [anAddedOffer(), anAddedOffer()] },
      'duplicate-offer',
      'add[1].id',
    ],
    [{ municipality: '9901', remove: ['no-such-offer'] }, 'unknown-offer', 'remove[0]'],
    [{ municipality: '9901', change: [{ id: 'no-such-offer' }] }, 'unknown-offer', 'change[0].id'],
    [{ municipality: '9901', change: [{ seats: 1 }] }, 'missing-key', 'change[0].id'],
  ])('%j is refused as %s', async (input, code, field) => {
    const { status, body } = await simulate(anonymous(), input)
    expect(status).toBe(400)
    expect(body.errors[0]).toMatchObject({ code, field, message: expect.any(String) })
  })

  test('for more offers than a portfolio may have is refused with 413', async () => {
    const add = Array.from({ length: 2001 }, () => ({}))
    const { status, body } = await simulate(anonymous(), { municipality: '9901', add })
    expect([status, body.errors[0].code]).toEqual([413, 'too-many-offers'])
  })

  test('is told over GraphQL with code and path', async () => {
    const input = { municipality: '9901', add: [anAddedOffer({ seats: -1 })] }
    const { errors } = await overGraphql(anonymous(), input)
    expect(errors[0].extensions).toMatchObject({ code: 'out-of-range', field: 'add[0].seats' })
  })
})
