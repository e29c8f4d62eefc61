import { beforeEach, describe, expect, test } from '@jest/globals'
import { administrator, anonymous, idOf, type Json } from '../support/api.ts'
import {
  aMunicipality,
  anOffer,
  aProgram,
  aTitle,
  childrenRows,
  coverageOf,
  docOf,
  inYouthCell,
  untilComputed,
  youthCell,
} from '../support/content.ts'

/** What the very next reader is told of the cell all offers here are in. */
const reachOf = async (number: string): Promise<number> =>
  youthCell(await coverageOf(anonymous(), number)).reach

describe('the next answer after a change', () => {
  let own: { id: string; number: string }

  beforeEach(async () => {
    own = await aMunicipality()
  })

  const anOfferHere = async (fields: object = {}): Promise<Json> =>
    anOffer(own.id, { ...(await inYouthCell()), ...fields })

  test('shows an offer that was made, changed, unpublished, published again and deleted', async () => {
    const admin = await administrator()
    const offer = await anOfferHere({ seats: 10 })
    const path = `/api/offers/${offer.id}`
    const first = await reachOf(own.number)
    docOf(await admin.patch(path, { seats: 20 }))
    const doubled = await reachOf(own.number)
    docOf(await admin.patch(path, { _status: 'draft' }))
    const unpublished = await reachOf(own.number)
    docOf(await admin.patch(path, { _status: 'published' }))
    const again = await reachOf(own.number)
    expect((await admin.delete(path)).status).toBe(200)
    expect(first).toBeGreaterThan(0)
    expect(doubled).toBeCloseTo(2 * first, 9)
    expect([unpublished, again, await reachOf(own.number)]).toEqual([0, doubled, 0])
  })

  test('shows an offer that was binned and taken back', async () => {
    const admin = await administrator()
    const offer = await anOfferHere()
    const before = await reachOf(own.number)
    docOf(await admin.patch(`/api/offers/${offer.id}`, { deletedAt: new Date().toISOString() }))
    expect(await reachOf(own.number)).toBe(0)
    docOf(await admin.patch(`/api/offers/${offer.id}?trash=true`, { deletedAt: null }))
    expect(await reachOf(own.number)).toBe(before)
  })

  test('shows a version that was brought back', async () => {
    const admin = await administrator()
    const offer = await anOfferHere({ seats: 10 })
    const before = await reachOf(own.number)
    const { body } = await admin.get(`/api/offers/versions?where[parent][equals]=${offer.id}`)
    docOf(await admin.patch(`/api/offers/${offer.id}`, { seats: 30 }))
    expect((await admin.post(`/api/offers/versions/${body.docs[0].id}`)).status).toBe(200)
    expect(await reachOf(own.number)).toBeCloseTo(before, 9)
  })

  test('shows what was changed and deleted in bulk', async () => {
    const admin = await administrator()
    await anOfferHere()
    await anOfferHere()
    const before = await reachOf(own.number)
    const path = `/api/offers?where[municipality][equals]=${own.id}`
    expect((await admin.patch(path, { seats: 10 })).status).toBe(200)
    expect(await reachOf(own.number)).toBeCloseTo(before / 2, 9)
    expect((await admin.delete(path)).status).toBe(200)
    expect(await reachOf(own.number)).toBe(0)
  })

  test('shows what was changed by requests that ask for one field back', async () => {
    const admin = await administrator()
    const partner = await aMunicipality()
    const only = '?select[title]=true'
    const [places, title] = [await inYouthCell(), aTitle('Tilbud')]
    const data = { ...places, title, municipality: own.id, status: 'active', seats: 40 }
    const made = await admin.post(`/api/offers${only}`, { ...data, _status: 'published' })
    const path = `/api/offers/${docOf(made).id}${only}`
    const whole = await reachOf(own.number)
    const sharedWith = [{ municipality: partner.id, share: 0.25 }]
    docOf(await admin.patch(`${path}&select[sharedWith][share]=true`, { sharedWith }))
    const shared = [await reachOf(own.number), await reachOf(partner.number)]
    expect((await admin.delete(path)).status).toBe(200)
    expect(whole).toBeGreaterThan(0)
    expect(shared[0]).toBeCloseTo(0.75 * whole, 9)
    expect(shared[1]).toBeCloseTo(0.25 * whole, 9)
    expect([await reachOf(own.number), await reachOf(partner.number)]).toEqual([0, 0])
  })

  test('shows what was changed over GraphQL', async () => {
    const admin = await administrator()
    const offer = await anOfferHere({ seats: 10 })
    const before = await reachOf(own.number)
    const { body } = await admin.graphql(
      `mutation { updateOffer(id: "${offer.id}", data: { seats: 20 }) { seats } }`,
    )
    expect(body).toEqual({ data: { updateOffer: { seats: 20 } } })
    expect(await reachOf(own.number)).toBeCloseTo(2 * before, 9)
  })

  test('shows an offer that moved to another municipality in both', async () => {
    const admin = await administrator()
    const other = await aMunicipality()
    const offer = await anOfferHere()
    const before = await reachOf(own.number)
    docOf(await admin.patch(`/api/offers/${offer.id}`, { municipality: other.id }))
    expect([await reachOf(own.number), await reachOf(other.number)]).toEqual([0, before])
  })

  test('counts a shared offer by its share in both municipalities', async () => {
    const admin = await administrator()
    const partner = await aMunicipality()
    const offer = await anOfferHere({ seats: 40 })
    const whole = await reachOf(own.number)
    const sharedWith = [{ municipality: partner.id, share: 0.25 }]
    docOf(await admin.patch(`/api/offers/${offer.id}`, { sharedWith }))
    expect(await reachOf(own.number)).toBeCloseTo(0.75 * whole, 9)
    expect(await reachOf(partner.number)).toBeCloseTo(0.25 * whole, 9)
    docOf(await admin.patch(`/api/offers/${offer.id}`, { sharedWith: [] }))
    expect(await reachOf(own.number)).toBeCloseTo(whole, 9)
    expect(await reachOf(partner.number)).toBe(0)
  })

  describe('when the change went through a draft', () => {
    let partner: { id: string; number: string }
    let path: string

    beforeEach(async () => {
      partner = await aMunicipality()
      const sharedWith = [{ municipality: partner.id, share: 0.5 }]
      path = `/api/offers/${(await anOfferHere({ sharedWith })).id}`
    })

    const send = async (query: string, data: object) =>
      docOf(await (await administrator()).patch(`${path}${query}`, data))

    test('forgets a former partner when it is published', async () => {
      const before = await reachOf(partner.number)
      await send('?draft=true', { sharedWith: [] })
      const drafted = await reachOf(partner.number)
      await send('', { _status: 'published' })
      expect(before).toBeGreaterThan(0)
      expect([drafted, await reachOf(partner.number)]).toEqual([before, 0])
    })

    test('forgets a former partner when it is unpublished', async () => {
      await send('?draft=true', { sharedWith: [] })
      await send('', { _status: 'draft' })
      expect([await reachOf(own.number), await reachOf(partner.number)]).toEqual([0, 0])
    })

    test('forgets a former partner when it is published in bulk', async () => {
      await send('?draft=true', { sharedWith: [] })
      const admin = await administrator()
      const all = `/api/offers?draft=true&where[municipality][equals]=${own.id}`
      expect((await admin.patch(all, { _status: 'published' })).status).toBe(200)
      expect(await reachOf(partner.number)).toBe(0)
    })

    test('forgets a former owner, and counts for the new one', async () => {
      const other = await aMunicipality()
      const before = await reachOf(own.number)
      await send('?draft=true', { municipality: other.id })
      expect([await reachOf(own.number), await reachOf(other.number)]).toEqual([before, 0])
      await send('', { _status: 'published' })
      expect([await reachOf(own.number), await reachOf(other.number)]).toEqual([0, before])
    })
  })

  test('shows a programme whose place was changed in a draft, once it is published', async () => {
    const admin = await administrator()
    const program = await aProgram()
    await anOffer(own.id, { program: program.id, seats: 10 })
    const before = await reachOf(own.number)
    const levels = [await idOf('levels', 'key', 'universal')]
    docOf(await admin.patch(`/api/programs/${program.id}?draft=true`, { levels }))
    const drafted = await reachOf(own.number)
    docOf(await admin.patch(`/api/programs/${program.id}`, { _status: 'published' }))
    expect(before).toBeGreaterThan(0)
    expect([drafted, await reachOf(own.number)]).toEqual([before, 0])
  })

  test('shows a changed need profile, and the template again when it is deleted', async () => {
    const admin = await administrator()
    const count = async () => (await coverageOf(anonymous(), own.number)).cells.length
    const fromTemplate = await count()
    const needs = docOf(await admin.post('/api/needs', { municipality: own.id }))
    const cells = needs.cells.slice(0, 3).map(({ level, ageGroup, theme, ...cell }: Json) => ({
      ...cell,
      level: level.id,
      ageGroup: ageGroup.id,
      theme: theme.id,
    }))
    docOf(await admin.patch(`/api/needs/${needs.id}`, { cells }))
    expect(await count()).toBe(3)
    expect((await admin.delete(`/api/needs/${needs.id}`)).status).toBe(200)
    expect(await count()).toBe(fromTemplate)
  })

  test('shows a changed number of children', async () => {
    const admin = await administrator()
    await anOfferHere({ seats: 10 })
    const before = await reachOf(own.number)
    const children = await childrenRows({ '0': 400, '1-5': 2000, '6-12': 3000, '13-17': 4000 })
    docOf(await admin.patch(`/api/municipalities/${own.id}`, { children }))
    expect(await reachOf(own.number)).toBeCloseTo(before / 2, 9)
  })

  test('shows new evidence of a programme in both municipalities that use it', async () => {
    const admin = await administrator()
    const other = await aMunicipality()
    const program = await aProgram()
    for (const { id } of [own, other]) await anOffer(id, { program: program.id, seats: 10 })
    const qualities = () =>
      Promise.all(
        [own, other].map(async ({ number }) => {
          const coverage = await coverageOf(anonymous(), number)
          return youthCell(coverage).counted[0]?.quality
        }),
      )
    expect(await qualities()).toEqual([0.5, 0.5])
    const evidence = [{ scheme: 'ungsinn-2015', value: '5', year: 2025 }]
    docOf(await admin.patch(`/api/programs/${program.id}`, { evidence }))
    expect(await qualities()).toEqual([1, 1])
    docOf(
      await admin.patch(`/api/programs/${program.id}`, {
        levels: [await idOf('levels', 'key', 'universal')],
      }),
    )
    expect(await qualities()).toEqual([undefined, undefined])
  })

  test('shows unknown evidence, in the same cell, when a programme is unpublished', async () => {
    const admin = await administrator()
    const evidence = [{ scheme: 'ungsinn-2015', value: '5', year: 2025 }]
    const program = await aProgram({ evidence })
    await anOffer(own.id, { program: program.id })
    const quality = async () =>
      youthCell(await coverageOf(anonymous(), own.number)).counted[0]?.quality
    const published = await quality()
    docOf(await admin.patch(`/api/programs/${program.id}`, { _status: 'draft' }))
    expect([published, await quality()]).toEqual([1, 0.5])
    docOf(await admin.patch(`/api/programs/${program.id}`, { _status: 'published' }))
    expect(await quality()).toBe(1)
  })

  test('shows unknown evidence for a programme that was never published', async () => {
    const evidence = [{ scheme: 'ungsinn-2015', value: '5', year: 2025 }]
    const program = await aProgram({ evidence, _status: 'draft' })
    await anOffer(own.id, { program: program.id })
    const { counted } = youthCell(await coverageOf(anonymous(), own.number))
    expect(counted[0].quality).toBe(0.5)
  })

  test('shows nothing of a draft over a published offer', async () => {
    const admin = await administrator()
    const offer = await anOfferHere({ seats: 10 })
    const before = await coverageOf(anonymous(), own.number)
    docOf(await admin.patch(`/api/offers/${offer.id}?draft=true`, { seats: 500 }))
    const after = await coverageOf(anonymous(), own.number)
    expect({ ...after, computedAt: '' }).toEqual({ ...before, computedAt: '' })
  })

  test('shows nothing of a write that was refused', async () => {
    const admin = await administrator()
    const offer = await anOfferHere({ seats: 10 })
    const before = await coverageOf(anonymous(), own.number)
    const sharedWith = [{ municipality: own.id, share: 7 }]
    const refused = await admin.patch(`/api/offers/${offer.id}`, { seats: 500, sharedWith })
    expect(refused.status).toBe(400)
    expect(await coverageOf(anonymous(), own.number)).toEqual(before)
  })

  test('shows what is planned in the view with plans only', async () => {
    await anOfferHere({ status: 'planned' })
    const [now, withPlans] = [
      await coverageOf(anonymous(), own.number, 'now'),
      await coverageOf(anonymous(), own.number, 'withPlans'),
    ]
    expect(youthCell(now).reach).toBe(0)
    expect(youthCell(withPlans).reach).toBeGreaterThan(0)
  })

  test('is gone with the municipality', async () => {
    const admin = await administrator()
    expect((await admin.delete(`/api/municipalities/${own.id}`)).status).toBe(200)
    const { status } = await anonymous().get(`/api/coverage/municipalities/${own.number}`)
    const results = await admin.get(`/api/coverage-results?where[number][equals]=${own.number}`)
    expect([status, results.body.totalDocs]).toEqual([404, 0])
  })
})

describe('a change that holds for the whole country', () => {
  test('of the settings is in the next answer of a municipality, or the answer says that it waits', async () => {
    const admin = await administrator()
    const { number, id } = await aMunicipality()
    await anOffer(id, { ...(await inYouthCell()), seats: 10 })
    const { evidenceFactors } = (await admin.get('/api/globals/coverage-settings')).body
    const seen = async () => {
      const coverage = await coverageOf(anonymous(), number)
      return { isPending: coverage.isPending, quality: youthCell(coverage).counted[0].quality }
    }
    const set = async (unknown: number) =>
      docOf(
        await admin.post('/api/globals/coverage-settings', {
          evidenceFactors: { ...evidenceFactors, unknown },
        }),
      )
    await set(0.25)
    const next = await seen()
    await untilComputed()
    const later = await seen()
    await set(evidenceFactors.unknown)
    await untilComputed()
    expect(next.isPending || next.quality === 0.25).toBe(true)
    expect(later).toEqual({ isPending: false, quality: 0.25 })
    expect(await seen()).toEqual({ isPending: false, quality: evidenceFactors.unknown })
  })

  test('of the settings gives the method another name, and keeps the old one to look up', async () => {
    const admin = await administrator()
    const { levelWeights } = (await admin.get('/api/globals/coverage-settings')).body
    const method = async (query = '') =>
      (await anonymous().get(`/api/coverage/method${query}`)).body
    const before = await method()
    const set = async (universal: number) =>
      docOf(
        await admin.post('/api/globals/coverage-settings', {
          levelWeights: { ...levelWeights, universal },
        }),
      )
    await set(0.5)
    await untilComputed()
    const named = (await coverageOf(anonymous(), '9901')).method
    const during = await method()
    const old = await method(`?version=${before.version}`)
    await set(levelWeights.universal)
    await untilComputed()
    expect(during.settings.levelWeights.universal).toBe(0.5)
    expect(named).toBe(during.version)
    expect(old).toEqual({ ...before, isInForce: false })
    expect(await method()).toEqual(before)
  })

  test('of the template is seen where there is no profile of its own', async () => {
    const admin = await administrator()
    const { number } = await aMunicipality()
    const { cells } = (await admin.get('/api/globals/need-template?depth=0')).body
    const count = async () => {
      await untilComputed()
      return (await coverageOf(anonymous(), number)).cells.length
    }
    const before = await count()
    docOf(await admin.post('/api/globals/need-template', { cells: cells.slice(1) }))
    const fewer = await count()
    docOf(await admin.post('/api/globals/need-template', { cells }))
    expect([fewer, await count()]).toEqual([before - 1, before])
  })

  test('of a name is seen in the labels', async () => {
    const admin = await administrator()
    const id = await idOf('themes', 'key', 'youth-risk')
    const { title } = (await admin.get(`/api/themes/${id}`)).body
    const label = async () =>
      (await coverageOf(anonymous(), '9901')).labels.themes.find(
        ({ key }: Json) => key === 'youth-risk',
      ).title
    const renamed = aTitle('Tema')
    docOf(await admin.patch(`/api/themes/${id}`, { title: renamed }))
    const seen = await label()
    docOf(await admin.patch(`/api/themes/${id}`, { title }))
    expect([seen, await label()]).toEqual([renamed, title])
  })
})
