import { describe, expect, test } from '@jest/globals'
import { administrator, anonymous, type Json, memberOf } from '../support/api.ts'
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

const queryFor = (number: string, view: string, fields: string): string =>
  `{ coverage(municipality: "${number}", view: ${view}) ${fields} }`

describe('the coverage of a municipality', () => {
  test.each([
    ['9901', 'now'],
    ['9901', 'withPlans'],
    ['9902', 'now'],
    ['9902', 'withPlans'],
  ])('of %s in the view %s is the same over REST and GraphQL', async (number, view) => {
    const rest = await coverageOf(anonymous(), number, view)
    const fields = everyField('coverage')
    const { body } = await anonymous().graphql(queryFor(number, view, fields))
    expect(body.errors).toBeUndefined()
    expect(withoutNulls(body.data.coverage)).toEqual(withoutNulls(rest))
  })

  test('has an index, and offers whose names resolve', async () => {
    const coverage = await coverageOf(anonymous(), '9901')
    expect(coverage.index.effective).toBeGreaterThan(0)
    const [offer] = coverage.offers
    const { body } = await anonymous().get(offer.href)
    expect(body.docs[0]).toMatchObject({ slug: offer.id, title: offer.title })
  })

  test('warns of an unverified offer that counts nowhere, and names it', async () => {
    const { id, number } = await aMunicipality()
    const places = await inYouthCell()
    await anOffer(id, places)
    const planned = await anOffer(id, { ...places, status: 'planned' })
    const { warnings, offers } = await coverageOf(anonymous(), number)
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'not-verified', offer: planned.slug }),
    )
    expect(offers.map((offer: Json) => offer.id)).toContain(planned.slug)
  })

  test('has no index before an offer is listed', async () => {
    const { number } = await aMunicipality()
    expect((await coverageOf(anonymous(), number)).index).toBeNull()
  })

  test('of a closed portfolio is for its own members and national staff', async () => {
    const member = await memberOf('9903', 'contributor')
    expect((await coverageOf(member, '9903')).municipality.number).toBe('9903')
    const stranger = await memberOf('9901', 'manager')
    expect((await stranger.get('/api/coverage/municipalities/9903')).status).toBe(404)
  })

  test('answers 404 with a code for a municipality there is not', async () => {
    for (const number of ['0000', 'abcd', "'", '%E2%98%83']) {
      const { status, body } = await anonymous().get(`/api/coverage/municipalities/${number}`)
      expect([status, body.errors[0].code]).toEqual([404, 'not-found'])
    }
  })
})

describe('an offer the reader may not see', () => {
  test('counts in a partner municipality under a name that says nothing', async () => {
    const closed = await aMunicipality({ portfolioPublished: false })
    const open = await aMunicipality()
    const offer = await anOffer(closed.id, {
      ...(await inYouthCell()),
      sharedWith: [{ municipality: open.id, share: 0.5 }],
    })
    const coverage = await coverageOf(anonymous(), open.number)
    expect(youthCell(coverage).counted[0].offer).toBe('hidden-1')
    expect(youthCell(coverage).reach).toBeGreaterThan(0)
    expect(JSON.stringify(coverage)).not.toContain(offer.slug)
    expect(JSON.stringify(coverage)).not.toContain(offer.title)
    const staff = await coverageOf(await administrator(), open.number)
    expect(youthCell(staff).counted[0].offer).toBe(offer.slug)
  })
})

describe('the method', () => {
  test('is the same over REST and GraphQL, factors as a list', async () => {
    const rest = docOf(await anonymous().get('/api/coverage/method'))
    const fields = everyField('coverageMethod')
    const { body } = await anonymous().graphql(`{ coverageMethod ${fields} }`)
    const { evidenceFactors, ...settings } = body.data.coverageMethod.settings
    const factors = Object.fromEntries(
      evidenceFactors.map(({ rating, factor }: Json) => [rating, factor]),
    )
    expect({
      ...body.data.coverageMethod,
      settings: { ...settings, evidenceFactors: factors },
    }).toEqual(rest)
  })
})
