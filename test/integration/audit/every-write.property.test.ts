import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Answer, type Api, administrator } from '../../support/api.ts'
import { rowsAbout } from '../../support/audit.ts'
import { aMunicipality, aTitle, docOf } from '../../support/content.ts'

const isMongo = process.env.DATABASE_URI?.startsWith('mongodb') === true
const runs = Number(process.env.AUDIT_WRITES ?? (isMongo ? 25 : 60))

type Write = Readonly<{
  kind: 'update' | 'draft' | 'publish' | 'graphql' | 'bulk' | 'trash' | 'wrong' | 'restore'
  places: readonly number[]
  seats: number
}>

const write: fc.Arbitrary<Write> = fc.record({
  kind: fc.constantFrom(
    'update',
    'draft',
    'publish',
    'graphql',
    'bulk',
    'trash',
    'wrong',
    'restore',
  ),
  places: fc.uniqueArray(fc.nat({ max: 3 }), { minLength: 1, maxLength: 4 }),
  seats: fc.integer({ min: 1, max: 500 }),
})

/** Sends a write and says which of the documents it changed, as the answer tells it. */
async function send(admin: Api, ids: readonly string[], { kind, places, seats }: Write) {
  const chosen = places.map((place) => ids[place] ?? '')
  const [id = ''] = chosen
  const one = async (answer: Promise<Answer>) => ((await answer).status === 200 ? [id] : [])
  const path = `/api/offers/${id}`
  switch (kind) {
    case 'update':
      return one(admin.patch(path, { seats }))
    case 'draft':
      return one(admin.patch(`${path}?draft=true`, { seats }))
    case 'publish':
      return one(admin.patch(path, { seats, _status: 'published' }))
    case 'trash':
      return one(admin.patch(path, { deletedAt: new Date().toISOString() }))
    case 'restore':
      return one(admin.patch(`${path}?trash=true`, { deletedAt: null }))
    case 'wrong':
      return one(admin.patch(path, { seats: 'mange' }))
    case 'graphql': {
      const query = `mutation { updateOffer(id: "${id}", data: { seats: ${seats} }) { id } }`
      return (await admin.graphql(query)).body.data?.updateOffer ? [id] : []
    }
    case 'bulk': {
      const where = chosen.map((each, place) => `where[id][in][${place}]=${each}`).join('&')
      const { body } = await admin.patch(`/api/offers?${where}`, { seats })
      return (body.docs ?? []).map((doc: { id: string }) => doc.id)
    }
  }
}

test(`each of ${runs} writes leaves one row for each document it changed, and no other`, async () => {
  const admin = await administrator()
  const { id: municipality } = await aMunicipality()
  const ids: string[] = []
  for (let place = 0; place < 4; place += 1) {
    const made = { title: aTitle('Tilbud'), municipality, status: 'active', seats: 1 }
    ids.push(docOf(await admin.post('/api/offers', made)).id)
  }
  const counts = new Map(ids.map((id) => [id, 1]))
  await fc.assert(
    fc.asyncProperty(write, async (drawn) => {
      for (const id of await send(admin, ids, drawn)) counts.set(id, (counts.get(id) ?? 0) + 1)
      const { body } = await admin.get(
        `/api/audit-log?where[concerns][equals]=${municipality}&where[subject][equals]=offers&where[action][not_equals]=refused&limit=1`,
      )
      const expected = [...counts.values()].reduce((sum, count) => sum + count, 0)
      expect([drawn.kind, body.totalDocs]).toEqual([drawn.kind, expected])
    }),
    { numRuns: runs, seed: Number(process.env.AUDIT_SEED ?? 44), endOnFailure: true },
  )
  const rows = await rowsAbout(ids[0] ?? '')
  expect(rows[0]).toMatchObject({ action: 'create', documentId: ids[0] })
}, 240_000)
