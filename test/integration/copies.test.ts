import { describe, expect, test } from '@jest/globals'
import { administrator, idOf, memberOf } from '../support/api.ts'

describe('a copy of an offer', () => {
  test('is a draft of the same municipality with a key of its own', async () => {
    const manager = await memberOf('9901', 'manager')
    const original = await idOf('offers', 'slug', '9901-mamma-mia-pa-nett')
    const { status, body } = await manager.post(`/api/offers/${original}/duplicate`)
    expect(status).toBe(200)
    expect(body.doc._status).toBe('draft')
    expect(body.doc.municipality.number).toBe('9901')
    expect(body.doc.slug).not.toBe('9901-mamma-mia-pa-nett')
    await (await administrator()).delete(`/api/offers/${body.doc.id}`)
  })

  test('cannot be made by another municipality', async () => {
    const stranger = await memberOf('9902', 'manager')
    const original = await idOf('offers', 'slug', '9901-mamma-mia-pa-nett')
    expect(
      (await stranger.post(`/api/offers/${original}/duplicate`)).status,
    ).toBeGreaterThanOrEqual(403)
  })
})
