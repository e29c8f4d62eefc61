import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type Answer,
  type Api,
  administrator,
  anonymous,
  idOf,
  type Json,
} from '../../support/api.ts'
import { aMunicipality, anOffer, aProgram, inYouthCell } from '../../support/content.ts'

let staff: Api
let places: { id: string; number: string }[]
let offers: Json[]
let program: Json
let level: string
let levelTitle: string
let questions: string[]

beforeAll(async () => {
  staff = await administrator()
  places = [await aMunicipality(), await aMunicipality()]
  offers = await Promise.all(
    places.flatMap(({ id }) => [0, 1].map(async () => anOffer(id, await inYouthCell()))),
  )
  program = await aProgram()
  level = await idOf('levels', 'key', 'selective')
  levelTitle = (await anonymous().get(`/api/levels/${level}?locale=en`)).body.title
  const graphql = (query: string) => `/api/graphql?${new URLSearchParams({ query })}`
  questions = [
    ...places.flatMap(({ id, number }) => [
      `/api/offers?where[municipality.number][equals]=${number}&limit=50`,
      `/api/offers?where[municipality][equals]=${id}&depth=0&sort=-seats`,
      `/api/offers/count?where[municipality][equals]=${id}`,
      `/api/coverage/municipalities/${number}`,
      `/api/coverage/municipalities/${number}?view=withPlans`,
      graphql(`{ Offers(where: { municipality: { equals: "${id}" } }) { docs { title seats } } }`),
      graphql(`{ coverage(municipality: "${number}") { isPending } }`),
      `/api/municipalities/${id}`,
    ]),
    ...offers.map(({ id }) => `/api/offers/${id}?depth=2`),
    `/api/programs?where[slug][equals]=${program.slug}`,
    `/api/programs?where[levels.key][equals]=selective&limit=100&select[title]=true&select[levels]=true`,
    `/api/programs/${program.id}?locale=en`,
    '/api/coverage/counties/99',
    '/api/coverage/nation',
    '/api/levels?sort=-order',
    '/api/globals/need-template?depth=0',
  ]
})

/** Others take its name for granted. */
afterAll(async () => {
  await staff.patch(`/api/levels/${level}?locale=en`, { title: levelTitle })
})

const pick = (index: number) => offers[index % offers.length]
const place = (index: number) => places[index % places.length]

/** What staff do all day. Each is told a number to tell it from the last time. */
const writes: Readonly<Record<string, (n: number) => Promise<Answer>>> = {
  'seats of an offer': (n) =>
    staff.patch(`/api/offers/${pick(n).id}`, { seats: n, _status: 'published' }),
  'a draft of an offer': (n) =>
    staff.patch(`/api/offers/${pick(n).id}?draft=true`, { seats: n + 1, _status: 'draft' }),
  'an offer taken back': (n) => staff.patch(`/api/offers/${pick(n).id}`, { _status: 'draft' }),
  'an offer that moves': (n) =>
    staff.patch(`/api/offers/${pick(n).id}`, { municipality: place(n)?.id, _status: 'published' }),
  'an offer in the bin and back': async (n) => {
    await staff.patch(`/api/offers/${pick(n).id}`, { deletedAt: new Date().toISOString() })
    return staff.patch(`/api/offers/${pick(n).id}?trash=true`, { deletedAt: null })
  },
  'offers in bulk': (n) =>
    staff.patch(`/api/offers?where[municipality][equals]=${place(n)?.id}`, { seats: n }),
  'a portfolio opened or closed': (n) =>
    staff.patch(`/api/municipalities/${place(n)?.id}`, { portfolioPublished: n % 3 > 0 }),
  'a programme': (n) =>
    staff.patch(`/api/programs/${program.id}`, { title: `Program ${n}`, _status: 'published' }),
  'a programme taken back': () => staff.patch(`/api/programs/${program.id}`, { _status: 'draft' }),
  'a term': (n) => staff.patch(`/api/levels/${level}?locale=en`, { title: `Selective ${n % 7}` }),
}

/** A cookie that means nothing makes it somebody's own question, which is never answered from memory. */
const anew = (path: string) => anonymous().get(path, { cookie: 'nothing=1' })

/** Figures left to the job change by themselves between two questions, and those are no proof of anything. */
async function untilFiguresStand(): Promise<void> {
  const deadline = Date.now() + 60_000
  for (;;) {
    const { pending, changes } = (await anonymous().get('/api/coverage/recomputation')).body
    if (pending === 0 && changes === 0) return
    if (Date.now() > deadline) throw new Error(`${pending} results and ${changes} changes wait.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const seen = ({ status, body }: Answer) => JSON.stringify([status, body])

/** Figures that are left to the job may come between two questions, so there are several tries. */
async function isNew(path: string): Promise<boolean> {
  for (let time = 0; time < 5; time += 1) {
    if (seen(await anonymous().get(path)) === seen(await anew(path))) return true
  }
  return false
}

test('no answer is older than the last write, whatever was written', async () => {
  let hits = 0
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(writes)),
      fc.integer({ min: 1, max: 99 }),
      async (what, n) => {
        await writes[what]?.(n)
        const before = await Promise.all(questions.map((path) => anonymous().get(path)))
        hits += before.filter(
          ({ headers }) => headers.get('cache-status') === 'tiltaksvifte; hit',
        ).length
        await untilFiguresStand()
        const old = await Promise.all(
          questions.map(async (path) => ((await isNew(path)) ? [] : [path])),
        )
        expect([what, n, old.flat()]).toEqual([what, n, []])
      },
    ),
    { numRuns: Number(process.env.NEVER_OLD_RUNS ?? 12) },
  )
  // Or it would show nothing.
  expect(hits).toBeGreaterThan(questions.length)
}, 600_000)
