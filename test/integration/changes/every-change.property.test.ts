import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Answer, type Api, administrator, anonymous, type Json } from '../../support/api.ts'
import { aListener } from '../../support/changes/listener.ts'
import { aMunicipality, anOffer, aProgram, aTitle } from '../../support/content.ts'

const isMongo = process.env.DATABASE_URI?.startsWith('mongodb') === true
const runs = Number(process.env.CHANGES ?? (isMongo ? 12 : 20))

const kinds = [
  'update',
  'draft',
  'publish',
  'unpublish',
  'graphql',
  'bulk',
  'trash',
  'takeOut',
  'restoreVersion',
  'move',
  'job',
  'wrong',
  'delete',
] as const

type Write = Readonly<{ kind: (typeof kinds)[number]; places: readonly number[]; seats: number }>

const write: fc.Arbitrary<Write> = fc.record({
  kind: fc.constantFrom(...kinds),
  places: fc.uniqueArray(fc.nat({ max: 3 }), { minLength: 1, maxLength: 3 }),
  seats: fc.integer({ min: 1, max: 500 }),
})

let listener: Awaited<ReturnType<typeof aListener>>

beforeAll(async () => {
  listener = await aListener()
}, 90_000)

afterAll(async () => {
  await listener.stop()
})

type World = {
  admin: Api
  ids: string[]
  municipalities: readonly { id: string; number: string }[]
}

async function send(world: World, { kind, places, seats }: Write): Promise<Answer | undefined> {
  const { admin, ids, municipalities } = world
  const chosen = places.map((place) => ids[place] ?? '')
  const [id = ''] = chosen
  const path = `/api/offers/${id}`
  switch (kind) {
    case 'update':
      return admin.patch(path, { seats })
    case 'draft':
      return admin.patch(`${path}?draft=true`, { seats })
    case 'publish':
      return admin.patch(path, { seats, _status: 'published' })
    case 'unpublish':
      return admin.patch(path, { _status: 'draft' })
    case 'trash':
      return admin.patch(path, { deletedAt: new Date().toISOString() })
    case 'takeOut':
      return admin.patch(`${path}?trash=true`, { deletedAt: null })
    case 'wrong':
      return admin.patch(path, { seats: 'mange' })
    case 'move':
      return admin.patch(path, {
        municipality: municipalities[seats % 2]?.id,
        _status: 'published',
      })
    case 'graphql':
      return admin.graphql(
        `mutation { updateOffer(id: "${id}", data: { seats: ${seats} }) { id } }`,
      )
    case 'bulk': {
      const where = chosen.map((each, place) => `where[id][in][${place}]=${each}`).join('&')
      return admin.patch(`/api/offers?${where}`, { seats })
    }
    case 'restoreVersion': {
      const { body } = await admin.get(`/api/offers/versions?where[parent][equals]=${id}&limit=20`)
      const version = body.docs[seats % body.docs.length]
      return version && admin.post(`/api/offers/versions/${version.id}`)
    }
    case 'job': {
      const known = listener.lines().length
      listener.tell({ what: 'publishByJob', id })
      await listener.until(() =>
        listener
          .lines()
          .slice(known)
          .find(({ answered }) => answered === id),
      )
      // It is the server under test that is another process now.
      await wait(2000)
      return undefined
    }
    case 'delete': {
      const answer = await admin.delete(`${path}?trash=true`)
      ids[places[0] ?? 0] = (await anOffer(municipalities[0]?.id ?? '')).id
      return answer
    }
  }
}

/** All that anonymous readers see of the two municipalities, by collection and id. */
async function look({ municipalities }: World): Promise<ReadonlyMap<string, Json>> {
  const seen = new Map<string, Json>()
  for (const { id, number } of municipalities) {
    const query = `where[municipality][equals]=${id}&depth=0&limit=100`
    const { body } = await anonymous().get(`/api/offers?${query}`)
    for (const doc of body.docs) seen.set(JSON.stringify(['offers', doc.id]), doc)
    const coverage = await anonymous().get(`/api/coverage/municipalities/${number}`)
    seen.set(JSON.stringify(['coverage-results', id]), coverage.body)
  }
  return seen
}

const owner = (doc: Json): string[] => (doc ? [String(doc.municipality)] : [])

test(`whatever ${runs} writes changed for anonymous readers was told, with its municipalities`, async () => {
  const admin = await administrator()
  const municipalities = [await aMunicipality(), await aMunicipality()]
  const program = await aProgram({ title: aTitle('Program') })
  const ids: string[] = []
  for (let place = 0; place < 4; place += 1) {
    ids.push((await anOffer(municipalities[0]?.id ?? '', { program: program.id })).id)
  }
  const world: World = { admin, ids, municipalities }
  const counts = { changed: 0, told: 0 }
  await listener.knows()
  let before = await look(world)
  await fc.assert(
    fc.asyncProperty(write, async (drawn) => {
      const sent = Date.now()
      const answer = await send(world, drawn)
      await listener.knows()
      const after = await look(world)
      const told = listener.heard().flatMap(({ at, changes }) => (at >= sent ? changes : []))
      for (const name of new Set([...before.keys(), ...after.keys()])) {
        const [was, is] = [before.get(name), after.get(name)]
        if (JSON.stringify(was) === JSON.stringify(is)) continue
        counts.changed += 1
        const [collection, id] = JSON.parse(name)
        const owners = collection === 'offers' ? [...owner(was), ...owner(is)] : [id]
        const found = told.find(
          (each) =>
            each.collection === collection &&
            (collection !== 'offers' || each.id === id || each.id === null) &&
            owners.every((one) => each.municipalities?.includes(one)),
        )
        if (!found) throw new Error(JSON.stringify({ drawn, status: answer?.status, name, told }))
        counts.told += 1
      }
      before = after
    }),
    { numRuns: runs, seed: Number(process.env.CHANGES_SEED ?? 5), endOnFailure: true },
  )
  expect(counts.told).toBe(counts.changed)
  expect(counts.changed).toBeGreaterThan(runs / 2)
}, 400_000)
