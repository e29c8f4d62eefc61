import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { administrator } from '../../support/api.ts'
import { aListener } from '../../support/changes/listener.ts'
import { aMunicipality, anOffer, docOf } from '../../support/content.ts'

const bound = 2000
let listener: Awaited<ReturnType<typeof aListener>>

beforeAll(async () => {
  listener = await aListener()
}, 90_000)

afterAll(async () => {
  await listener.stop()
})

describe('another process', () => {
  test('hears of a change within two seconds of its answer', async () => {
    const admin = await administrator()
    const { id: municipality } = await aMunicipality()
    const { id } = await anOffer(municipality)
    await listener.knows()
    for (let seats = 1; seats <= 5; seats += 1) {
      const sent = Date.now()
      docOf(await admin.patch(`/api/offers/${id}`, { seats }))
      const answered = Date.now()
      const { at, from, changes } = await listener.hears('offers', id, sent)
      expect(at - answered).toBeLessThan(bound)
      expect(from).toBe('elsewhere')
      expect(changes).toContainEqual({
        collection: 'offers',
        id,
        municipalities: [municipality],
      })
      await wait(Math.random() * 700)
    }
  })

  test('hears of the coverage that follows, and of a document that is gone', async () => {
    const admin = await administrator()
    const { id: municipality } = await aMunicipality()
    const { id } = await anOffer(municipality)
    await listener.knows()
    const sent = Date.now()
    docOf(await admin.delete(`/api/offers/${id}`))
    await listener.knows()
    const changes = listener.heard().flatMap((each) => (each.at >= sent ? each.changes : []))
    expect(changes).toContainEqual({ collection: 'offers', id, municipalities: [municipality] })
    // What had relations to it has them no longer.
    expect(changes).toContainEqual({ collection: 'plans', id: null, municipalities: null })
    expect(changes).toContainEqual(
      expect.objectContaining({ collection: 'coverage-results', municipalities: [municipality] }),
    )
  })

  test('hears of both municipalities when a document goes from one to the other', async () => {
    const admin = await administrator()
    const [one, other] = [await aMunicipality(), await aMunicipality()]
    const { id } = await anOffer(one.id)
    docOf(await admin.patch(`/api/offers/${id}?draft=true`, { municipality: other.id }))
    await listener.knows()
    const sent = Date.now()
    docOf(await admin.patch(`/api/offers/${id}`, { _status: 'published' }))
    const { changes } = await listener.hears('offers', id, sent)
    const told = changes.find((each) => each.id === id)
    expect(new Set(told?.municipalities)).toEqual(new Set([one.id, other.id]))
  })

  test('hears of a global, and of a whole collection when very many changed at once', async () => {
    const admin = await administrator()
    const { id: municipality } = await aMunicipality()
    for (let count = 0; count < 101; count += 1) await anOffer(municipality, { seats: 1 })
    await listener.knows()
    const sent = Date.now()
    const where = `where[municipality][equals]=${municipality}`
    const { status } = await admin.patch(`/api/offers?${where}&limit=200&depth=0`, { seats: 2 })
    expect(status).toBe(200)
    const site = docOf(await admin.get('/api/globals/site'))
    docOf(await admin.post('/api/globals/site', { name: site.name }))
    const { changes } = await listener.hears('offers', null, sent)
    expect(changes.find(({ collection }) => collection === 'offers')?.municipalities).toEqual([
      municipality,
    ])
    expect(changes.filter(({ collection }) => collection === 'offers')).toHaveLength(1)
    await listener.hears('global:site', null, sent)
  }, 120_000)

  test('hears nothing of what is refused, taken back, or only machinery', async () => {
    const admin = await administrator()
    const { id: municipality } = await aMunicipality()
    const { id } = await anOffer(municipality)
    await listener.knows()
    const sent = Date.now()
    expect((await admin.patch(`/api/offers/${id}`, { seats: 'mange' })).status).toBe(400)
    expect((await admin.patch(`/api/offers/${id}`, { title: '' })).status).toBe(400)
    listener.tell({ what: 'writeAndTakeBack', id, data: { seats: 3 } })
    await listener.until(() => listener.lines().find(({ takenBack }) => takenBack === id))
    await listener.knows()
    const told = listener.heard().flatMap(({ at, changes }) => (at >= sent ? changes : []))
    expect(told.filter((each) => each.id === id)).toEqual([])
    const slugs = new Set(
      listener.heard().flatMap(({ changes }) => changes.map((c) => c.collection)),
    )
    for (const slug of ['sessions', 'audit-log', 'coverage-changes', 'change-journal']) {
      expect([slug, slugs.has(slug)]).toEqual([slug, false])
    }
  })
})

describe('whoever writes', () => {
  test('is answered when this process has been told', async () => {
    const { id: municipality } = await aMunicipality()
    const { id } = await anOffer(municipality)
    listener.tell({ what: 'write', id, data: { seats: 7 } })
    await listener.until(() => listener.lines().find(({ answered }) => answered === id))
    const lines = listener.lines()
    const told = lines.findIndex(
      ({ from, changes }) => from === 'here' && changes?.some((each) => each.id === id),
    )
    expect(told).toBeGreaterThan(-1)
    expect(told).toBeLessThan(lines.findIndex(({ answered }) => answered === id))
    // What follows of it is told before the answer too.
    const results = lines.findIndex(
      ({ from, changes }) =>
        from === 'here' && changes?.some(({ collection }) => collection === 'coverage-results'),
    )
    expect(results).toBeGreaterThan(told)
    expect(results).toBeLessThan(lines.findIndex(({ answered }) => answered === id))
  })

  test('is heard even when the process dies right after the commit', async () => {
    const { id: municipality } = await aMunicipality()
    const { id } = await anOffer(municipality)
    const dying = await aListener()
    await listener.knows()
    const sent = Date.now()
    dying.tell({ what: 'writeAndDie', id, data: { seats: 9 } })
    await dying.ended
    expect(dying.process.signalCode).toBe('SIGKILL')
    const { at } = await listener.hears('offers', id, sent)
    expect(at - sent).toBeLessThan(bound + 5000)
    const { seats } = docOf(await (await administrator()).get(`/api/offers/${id}`))
    expect(seats).toBe(9)
  }, 120_000)
})
