import { describe, expect, test } from '@jest/globals'
import { administrator, anonymous, idOf } from '../support/api.ts'
import { aMunicipality, anOffer, aTitle, docOf } from '../support/content.ts'

describe('what others must point at', () => {
  test.each([
    ['levels', 'key', 'universal'],
    ['age-groups', 'key', '13-17'],
    ['themes', 'key', 'youth-risk'],
    ['institutions', 'slug', 'bufdir'],
  ])('of %s cannot be deleted while it is in use', async (slug, field, key) => {
    const admin = await administrator()
    const id = await idOf(slug, field, key)
    const { status, body } = await admin.delete(`/api/${slug}/${id}`)
    expect([status, body.errors[0].code]).toEqual([409, 'in-use'])
    expect((await anonymous().get(`/api/${slug}/${id}`)).status).toBe(200)
  })

  test('can be deleted when nothing needs it any more', async () => {
    const admin = await administrator()
    const { id } = await aMunicipality()
    const offer = await anOffer(id)
    expect((await admin.delete(`/api/municipalities/${id}`)).status).toBe(409)
    docOf(await admin.delete(`/api/offers/${offer.id}`))
    expect((await admin.delete(`/api/municipalities/${id}`)).status).toBe(200)
  })

  test('is kept in a bulk delete, with the reason', async () => {
    const admin = await administrator()
    const { id } = await aMunicipality()
    await anOffer(id)
    const { status, body } = await admin.delete(`/api/municipalities?where[id][equals]=${id}`)
    expect(status).toBeLessThan(500)
    expect(body.errors[0].message).toContain('offers')
    expect((await anonymous().get(`/api/municipalities/${id}`)).status).toBe(200)
  })
})

describe('a programme', () => {
  test('that is deleted leaves its offers, without it', async () => {
    const admin = await administrator()
    const { id } = await aMunicipality()
    const program = docOf(await admin.post('/api/programs?draft=true', { title: aTitle('P') }))
    const offer = await anOffer(id, { program: program.id })
    docOf(await admin.delete(`/api/programs/${program.id}`))
    const { status, body } = await anonymous().get(`/api/offers/${offer.id}?depth=1`)
    expect([status, body.program?.title]).toEqual([200, undefined])
  })
})
