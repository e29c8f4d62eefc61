import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, administrator, anonymous, type Json, someone } from '../support/api.ts'
import {
  aMunicipality,
  anOffer,
  coverageOf,
  docOf,
  inYouthCell,
  youthCell,
} from '../support/content.ts'
import { everyField } from '../support/every-field.ts'
import { pairsOfTwins, textOf } from '../support/twins.ts'
import { withoutNulls } from '../support/without-nulls.ts'

/** The number of a county nobody else uses. */
const aCounty = () => `t${randomUUID().slice(0, 8)}`

const inCounty = (countyNumber: string, fields: object = {}) =>
  aMunicipality({ countyNumber, countyName: 'Rullefylket', ...fields })

/** A municipality of a county, with some seats in the youth cell. */
async function withSeats(county: string, seats: number, fields: object = {}) {
  const made = await inCounty(county, fields)
  const offer = await anOffer(made.id, { ...(await inYouthCell()), seats })
  return { ...made, offer }
}

async function rollUp(area: string, { reader = anonymous(), view = 'now' } = {}): Promise<Json> {
  return docOf(await reader.get(`/api/coverage/${area}?view=${view}`))
}

const countyOf = (number: string, reader?: Api) =>
  rollUp(`counties/${number}`, reader ? { reader } : {})

/** What is computed, without the names of what it is computed from. */
const figuresIn = ({ index, levels, cells, year }: Json) => ({ index, levels, cells, year })

const patch = async (id: string, fields: object) =>
  docOf(await (await administrator()).patch(`/api/municipalities/${id}`, fields))

/** Counts in the nation until the tests of this file are over. */
const real: string[] = []

async function aRealOne(county: string, seats: number) {
  const made = await withSeats(county, seats, { fictional: false })
  real.push(made.id)
  return made
}

afterAll(async () => {
  for (const id of real) await patch(id, { fictional: true, portfolioPublished: false })
})

describe('the coverage of a county', () => {
  test('weighs its municipalities by their targets', async () => {
    const county = aCounty()
    const large = await withSeats(county, 10)
    const small = await withSeats(county, 30, { children: { '13-17': 500 } })
    const own = await Promise.all(
      [large, small].map(async ({ number }) => youthCell(await coverageOf(anonymous(), number))),
    )
    const target = own.reduce((sum, cell) => sum + cell.target, 0)
    const meanOf = (figure: string) =>
      own.reduce((sum, cell) => sum + cell[figure] * cell.target, 0) / target
    const cell = youthCell(await countyOf(county))
    expect(cell).toMatchObject({ municipalities: 2, smallTargets: 0, suppressed: false })
    expect(cell.target).toBeCloseTo(target, 9)
    expect(cell.reach).toBeCloseTo(meanOf('reach'), 12)
    expect(cell.effective).toBeCloseTo(meanOf('effective'), 12)
    expect(cell.unserved).toBeCloseTo(own[0].unserved + own[1].unserved, 9)
    expect(cell.offered).toBe(1)
  })

  test('of one municipality is the coverage of that municipality', async () => {
    const county = aCounty()
    const { number } = await withSeats(county, 10)
    const [own, { index, municipalityList }] = [
      await coverageOf(anonymous(), number),
      await countyOf(county),
    ]
    for (const [name, figure] of Object.entries(own.index)) {
      expect(index[name]).toBeCloseTo(Number(figure), 12)
    }
    expect(municipalityList[0].index).toEqual(own.index)
  })

  test('lists its municipalities, and says how many have data', async () => {
    const county = aCounty()
    const made = await withSeats(county, 10)
    await inCounty(county)
    await withSeats(county, 10, { portfolioPublished: false })
    const { municipalities, municipalityList, year, ...rest } = await countyOf(county)
    expect(municipalities).toEqual({ total: 3, withData: 1, pending: 0 })
    expect(rest.county).toMatchObject({ number: county, name: 'Rullefylket', fictional: true })
    const listed = municipalityList.find(({ number }: Json) => number === made.number)
    expect([listed.hasData, listed.href]).toEqual([
      true,
      `/api/coverage/municipalities/${made.number}`,
    ])
    expect((await anonymous().get(listed.href)).body.year).toBe(year)
    const others = municipalityList.filter(({ number }: Json) => number !== made.number)
    expect(others.map(({ hasData, index }: Json) => [hasData, index])).toEqual([
      [false, null],
      [false, null],
    ])
    expect(others.filter(({ href }: Json) => href === null).length).toBe(1)
  })

  test('without data has no index, and says 0 of how many', async () => {
    const county = aCounty()
    await inCounty(county)
    expect(await countyOf(county)).toMatchObject({
      municipalities: { total: 1, withData: 0, pending: 0 },
      index: null,
      year: null,
      levels: [],
      cells: [],
    })
  })

  test('is without a municipality that closes its portfolio, as if it had no offers', async () => {
    const county = aCounty()
    await withSeats(county, 10)
    const before = await countyOf(county)
    const other = await withSeats(county, 300)
    const both = await countyOf(county)
    await patch(other.id, { portfolioPublished: false })
    const after = await countyOf(county)
    expect(figuresIn(both)).not.toEqual(figuresIn(before))
    expect(figuresIn(after)).toEqual(figuresIn(before))
    expect(after.municipalities).toEqual({ total: 2, withData: 1, pending: 0 })
  })

  test('has a closed portfolio for those who may read it', async () => {
    const county = aCounty()
    const { id } = await withSeats(county, 10, { portfolioPublished: false })
    const role = 'municipality-contributor'
    const member = await someone({ memberships: [{ municipality: id, role }] })
    expect((await countyOf(county, member)).municipalities.withData).toBe(1)
    expect((await countyOf(county)).municipalities.withData).toBe(0)
  })

  test('is never older than a change that is acknowledged', async () => {
    const county = aCounty()
    const { offer } = await withSeats(county, 10)
    const reach = async () => youthCell(await countyOf(county)).reach
    const before = await reach()
    docOf(await (await administrator()).patch(`/api/offers/${offer.id}`, { seats: 20 }))
    expect(await reach()).toBeCloseTo(2 * before, 12)
  })

  test('counts what is planned with plans only', async () => {
    const county = aCounty()
    const { offer } = await withSeats(county, 10)
    docOf(await (await administrator()).patch(`/api/offers/${offer.id}`, { status: 'planned' }))
    const reachIn = async (view: string) =>
      youthCell(await rollUp(`counties/${county}`, { view })).reach
    expect(await reachIn('now')).toBe(0)
    expect(await reachIn('withPlans')).toBeGreaterThan(0)
  })

  test('is without a municipality whose time is over, or has not come', async () => {
    const county = aCounty()
    await withSeats(county, 10)
    await withSeats(county, 10, { validTo: '2019-12-31' })
    await withSeats(county, 10, { validFrom: '2999-01-01' })
    expect((await countyOf(county)).municipalities).toMatchObject({ total: 1, withData: 1 })
  })

  test.each(['0000', "'", '%E2%98%83', 'nation'])('is not found for %s', async (number) => {
    const { status, body } = await anonymous().get(`/api/coverage/counties/${number}`)
    expect([status, body.errors[0].code, body.errors[0].field]).toEqual([
      404,
      'not-found',
      'county',
    ])
  })

  test('is refused in a view there is not', async () => {
    for (const area of ['nation', 'counties', 'counties/99']) {
      const { status, body } = await anonymous().get(`/api/coverage/${area}?view=later`)
      expect([status, body.errors[0].code]).toEqual([400, 'unknown-view'])
    }
  })
})

describe('the coverage of the nation', () => {
  test('is of real municipalities, with every county', async () => {
    const county = aCounty()
    const before = await rollUp('nation')
    await withSeats(county, 10)
    expect(figuresIn(await rollUp('nation'))).toEqual(figuresIn(before))
    await aRealOne(county, 10)
    const after = await rollUp('nation')
    expect(after.county).toBeNull()
    expect(after.municipalities.withData).toBe(before.municipalities.withData + 1)
    expect(after.index.effective).toBeGreaterThan(0)
    const listed = after.counties.find(({ number }: Json) => number === county)
    expect(listed).toMatchObject({ fictional: false, municipalities: { total: 1, withData: 1 } })
    const { body } = await anonymous().get(listed.href)
    expect([body.index, body.levels]).toEqual([listed.index, listed.levels])
  })

  test.each(Object.entries(pairsOfTwins))(
    'is the same to the public whatever a small number of %s',
    async (_name, makeTwins) => {
      const answers = []
      for (const twin of await makeTwins()) {
        await patch(twin.id, { fictional: false })
        const { status, body } = await anonymous().get('/api/coverage/nation')
        const counties = body.counties.filter(({ number }: Json) => number === twin.county)
        answers.push(textOf({ status, body: { ...body, counties } }, twin))
        await patch(twin.id, { fictional: true })
      }
      expect(answers[0]).toBe(answers[1])
    },
  )

  test('has no index of a county nobody has told of', async () => {
    const { counties } = await rollUp('counties')
    const finnmark = counties.find(({ number }: Json) => number === '56')
    expect(finnmark).toMatchObject({ fictional: false, index: null, year: null, levels: [] })
    expect(finnmark.municipalities).toMatchObject({ withData: 0 })
    expect(finnmark.municipalities.total).toBeGreaterThan(10)
  })

  test('leaves the invented county to the list of counties', async () => {
    const isInvented = ({ number, fictional }: Json) => number === '99' && fictional
    expect((await rollUp('counties')).counties.filter(isInvented).length).toBe(1)
    expect((await rollUp('nation')).counties.filter(({ fictional }: Json) => fictional)).toEqual([])
  })
})

describe('a roll-up', () => {
  const county = aCounty()
  const fields = everyField('coverageOverview')
  // Other tests change the invented county while this one reads.
  const ofRealOnes = ({ counties, ...rest }: Json) =>
    withoutNulls({ ...rest, counties: counties?.filter(({ fictional }: Json) => !fictional) })

  beforeAll(async () => {
    await aRealOne(county, 10)
  })

  test.each([
    ['nation', (view: string) => `coverageOverview(view: ${view}) ${fields}`],
    [
      `counties/${county}`,
      (view: string) => `coverageOverview(county: "${county}", view: ${view}) ${fields}`,
    ],
    [
      'counties',
      (view: string) => `coverageCounties(view: ${view}) ${everyField('coverageCounties')}`,
    ],
  ])('of %s is the same over REST and GraphQL', async (area, queryFor) => {
    for (const reader of [anonymous(), await administrator()]) {
      for (const view of ['now', 'withPlans']) {
        const { body } = await reader.graphql(`{ answer: ${queryFor(view)} }`)
        expect(body.errors).toBeUndefined()
        const rest = await rollUp(area, { reader, view })
        expect(ofRealOnes(body.data.answer)).toEqual(ofRealOnes(rest))
      }
    }
  })

  test('of no county is told over GraphQL with the code REST has', async () => {
    const { body } = await anonymous().graphql('{ coverageOverview(county: "0000") { view } }')
    expect(body.errors[0].extensions).toMatchObject({ code: 'not-found', field: 'county' })
  })
})
