import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Answer,
  type Api,
  administrator,
  anonymous,
  idOf,
  type Json,
} from '../../support/api.ts'
import { aMunicipality, anOffer, aProgram, docOf, inYouthCell } from '../../support/content.ts'

type Place = { id: string; number: string }

let here: Place
let there: Place
let offer: Json
let staff: Api

beforeAll(async () => {
  staff = await administrator()
  here = await aMunicipality()
  there = await aMunicipality()
  offer = await anOffer(here.id, await inYouthCell())
  await anOffer(there.id, await inYouthCell())
})

const offersOf = ({ number }: Place) => `/api/offers?where[municipality.number][equals]=${number}`
const coverageOf = ({ number }: Place) => `/api/coverage/municipalities/${number}`

const howOf = ({ headers }: Answer): string | null => headers.get('cache-status')

/** Asks until it is at hand: another test's write may come between. */
async function keep(path: string): Promise<void> {
  for (let time = 0; time < 20; time += 1) {
    if (howOf(await anonymous().get(path)) === 'tiltaksvifte; hit') return
  }
  throw new Error(`${path} is never kept.`)
}

const isKept = async (path: string): Promise<boolean> =>
  howOf(await anonymous().get(path)) === 'tiltaksvifte; hit'

describe('a write throws out', () => {
  test('what it changes, and leaves what is another municipality’s', async () => {
    const [own, others] = [
      [offersOf(here), coverageOf(here)],
      [offersOf(there), coverageOf(there)],
    ]
    for (const path of [...own, ...others]) await keep(path)
    docOf(await staff.patch(`/api/offers/${offer.id}`, { seats: 31, _status: 'published' }))
    expect(await Promise.all(others.map(isKept))).toEqual([true, true])
    expect(await Promise.all(own.map(isKept))).toEqual([false, false])
  })

  test('nothing when it is a draft', async () => {
    await keep(offersOf(here))
    docOf(await staff.patch(`/api/offers/${offer.id}?draft=true`, { seats: 32, _status: 'draft' }))
    expect(await isKept(offersOf(here))).toBe(true)
  })

  test('what a municipality had not got before', async () => {
    const path = offersOf(there)
    await keep(path)
    const { totalDocs } = (await anonymous().get(path)).body
    const added = await anOffer(there.id, await inYouthCell())
    expect((await anonymous().get(path)).body.totalDocs).toBe(totalDocs + 1)
    await keep(path)
    await staff.delete(`/api/offers/${added.id}`)
    expect((await anonymous().get(path)).body.totalDocs).toBe(totalDocs)
  })

  test('what both have when an offer moves from one to the other', async () => {
    const moving = await anOffer(here.id, await inYouthCell())
    const slugsAt = async (place: Place) =>
      (await anonymous().get(`${offersOf(place)}&limit=100`)).body.docs.map(
        ({ slug }: Json) => slug,
      )
    await Promise.all([slugsAt(here), slugsAt(there)])
    docOf(
      await staff.patch(`/api/offers/${moving.id}`, {
        municipality: there.id,
        _status: 'published',
      }),
    )
    expect(await slugsAt(here)).not.toContain(moving.slug)
    expect(await slugsAt(there)).toContain(moving.slug)
  })

  test('what is taken from the public with its municipality', async () => {
    const closing = await aMunicipality()
    await anOffer(closing.id, await inYouthCell())
    await keep(offersOf(closing))
    docOf(await staff.patch(`/api/municipalities/${closing.id}`, { portfolioPublished: false }))
    expect((await anonymous().get(offersOf(closing))).body.totalDocs).toBe(0)
    expect((await anonymous().get(coverageOf(closing))).status).toBe(404)
  })

  test('what comes with a document through a relation', async () => {
    const program = await aProgram()
    const path = `/api/programs?where[slug][equals]=${program.slug}&depth=1`
    await keep(path)
    const level = await idOf('levels', 'key', 'selective')
    const { title } = (await anonymous().get(`/api/levels/${level}`)).body
    docOf(await staff.patch(`/api/levels/${level}`, { title: `${title}!` }))
    const [doc] = (await anonymous().get(path)).body.docs
    expect(doc.levels.map((each: Json) => each.title)).toEqual([`${title}!`])
    docOf(await staff.patch(`/api/levels/${level}`, { title }))
  })

  test('what is no longer published', async () => {
    const program = await aProgram()
    const path = `/api/programs/${program.id}`
    await keep(path)
    docOf(await staff.patch(path, { _status: 'draft' }))
    expect((await anonymous().get(path)).status).toBe(404)
  })
})
