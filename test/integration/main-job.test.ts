import { describe, expect, test } from '@jest/globals'
import { administrator, anonymous, idOf, memberOf, municipalityId } from '../support/api.ts'

describe('the main job', () => {
  test('a published programme and an offer of it reach external sites, and the coverage follows', async () => {
    const admin = await administrator()
    const program = await admin.post('/api/programs', {
      title: 'Trygg start sammen',
      responsible: [await idOf('institutions', 'slug', 'bufdir')],
      levels: [await idOf('levels', 'key', 'selective')],
      ageGroups: [await idOf('age-groups', 'key', '13-17')],
      themes: [{ theme: await idOf('themes', 'key', 'youth-risk'), relevance: 'main' }],
      arenas: [await idOf('arenas', 'key', 'school')],
      availability: 'in-use',
      _status: 'published',
    })
    expect(program.status).toBe(201)

    const cellOf = async () => {
      const { body } = await anonymous().get('/api/coverage/municipalities/9902')
      return body.cells.find(
        (cell: { theme: string; level: string; ageGroup: string }) =>
          cell.theme === 'youth-risk' && cell.level === 'selective' && cell.ageGroup === '13-17',
      )
    }
    const before = await cellOf()

    const manager = await memberOf('9902', 'manager')
    const offer = await manager.post('/api/offers', {
      municipality: await municipalityId('9902'),
      program: program.body.doc.id,
      status: 'active',
      seats: 40,
      _status: 'published',
    })
    expect(offer.status).toBe(201)
    const { slug } = offer.body.doc
    expect(slug).toBe('9902-trygg-start-sammen')

    const after = await cellOf()
    expect(after.reach).toBeGreaterThan(before.reach)
    expect(after.counted.map((each: { offer: string }) => each.offer)).toContain(slug)

    const rest = await anonymous().get(`/api/offers?where[slug][equals]=${slug}`)
    expect(rest.body.docs[0].program.slug).toBe('trygg-start-sammen')
    const graphql = await anonymous().graphql(
      'query ($slug: String) { Offers(where: { slug: { equals: $slug } }) { docs { title program { slug responsible { slug } } } } }',
      { slug },
    )
    expect(graphql.body).toEqual({
      data: {
        Offers: {
          docs: [
            {
              title: 'Trygg start sammen',
              program: { slug: 'trygg-start-sammen', responsible: [{ slug: 'bufdir' }] },
            },
          ],
        },
      },
    })
  })
})
