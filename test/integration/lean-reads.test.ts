import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { startPayloadAlone } from '../../bench/servers/start.mjs'
import {
  administrator,
  idOf,
  type Json,
  memberOf,
  seededAdministrator,
  serverUrl,
  someone,
  tokenFor,
} from '../support/api.ts'

let alone: Awaited<ReturnType<typeof startPayloadAlone>>
const tokens: (string | null)[] = [null]
const ids: Record<string, string[]> = {}

const collections = [
  ...(['programs', 'articles', 'offers', 'institutions', 'levels', 'arenas', 'themes'] as const),
  ...(['age-groups', 'municipalities', 'needs', 'plans', 'media', 'users', 'sessions'] as const),
  ...(['coverage-results', 'audit-log', 'review-requests', 'payload-preferences'] as const),
]

/** Fields of programmes, offers and articles; what a collection does not have, nobody selects there. */
const fields = {
  programs: ['title', 'slug', 'levels', 'themes', 'links', 'responsible', 'body', 'training'],
  offers: ['title', 'municipality', 'program', 'seats', 'levels', 'sharedWith', 'address'],
  articles: ['title', 'summary', 'body', 'parent', 'relatedPrograms', 'slug'],
}

beforeAll(async () => {
  const { TEST_DATA_FOLDER: folder = '', DATABASE_URI: uri } = process.env
  alone = await startPayloadAlone({
    DATA_FOLDER: folder,
    PAYLOAD_SECRET: 'a-secret-for-tests-with-32-characters-or-more',
    // Documents are told apart by where they are read from otherwise.
    PUBLIC_URL: serverUrl(),
    ...(uri ? { DATABASE_URI: uri } : {}),
  })
  const people = [
    seededAdministrator(),
    await memberOf('9901', 'manager'),
    await someone({ roles: ['editor'] }),
    await someone({
      roles: ['institution-editor'],
      institutions: [await idOf('institutions', 'slug', 'bufdir')],
    }),
  ]
  for (const person of people) tokens.push(await tokenFor(person))
  const admin = await administrator()
  for (const collection of collections) {
    const { body } = await admin.get(`/api/${collection}?limit=50&depth=0&draft=true`)
    ids[collection] = body.docs?.map(({ id }: Json) => id) ?? []
  }
}, 120_000)

afterAll(() => alone?.stop())

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined })

function aQuestion(collection: (typeof collections)[number]) {
  const names =
    collection in fields
      ? fields[collection as keyof typeof fields]
      : ['id', 'createdAt', 'updatedAt']
  const single = ids[collection]?.length ? fc.constantFrom(...(ids[collection] ?? [])) : fc.uuid()
  return fc
    .record({
      depth: maybe(fc.integer({ min: 0, max: 3 })),
      locale: maybe(fc.constantFrom('nb', 'nn', 'se', 'en', 'all')),
      'fallback-locale': maybe(fc.constantFrom('nb', 'en', 'null', 'none')),
      flattenLocales: maybe(fc.constantFrom(true, false, 'neither')),
      draft: maybe(fc.boolean()),
      trash: maybe(fc.boolean()),
      sort: maybe(fc.constantFrom('id', '-createdAt', 'updatedAt', ...names.slice(0, 2))),
      limit: maybe(fc.constantFrom(1, 3, 20)),
      page: maybe(fc.constantFrom(1, 2)),
      pagination: maybe(fc.boolean()),
      select: maybe(fc.subarray(names, { minLength: 1, maxLength: 3 })),
      populate: maybe(fc.constantFrom('levels', 'institutions', 'programs')),
      id: maybe(single),
    })
    .map(({ id, select, populate, ...plain }) => {
      const query = new URLSearchParams()
      for (const [name, value] of Object.entries(plain)) {
        if (value !== undefined && !(id && isOfLists(name))) query.set(name, String(value))
      }
      for (const name of select ?? []) query.set(`select[${name}]`, 'true')
      if (populate) query.set(`populate[${populate}][slug]`, 'true')
      return `/api/${collection}${id ? `/${id}` : ''}?${query}`
    })
}

const isOfLists = (name: string) => ['limit', 'page', 'pagination', 'sort'].includes(name)

/** What is the same whoever answers: errors have a shape of our own. */
async function answer(server: string, path: string, token: string | null) {
  const headers: Record<string, string> = token ? { authorization: `JWT ${token}` } : {}
  const response = await fetch(`${server}${path}`, { headers })
  const text = await response.text()
  return response.status === 200 ? text : `refused with ${response.status}`
}

/** Where two answers part, and how each goes on. */
function apart(one: string, other: string): string {
  const place = [...one].findIndex((letter, index) => letter !== other[index])
  const from = Math.max(0, place - 200)
  return `\n…${one.slice(from, place + 200)}\n…${other.slice(from, place + 200)}`
}

/** Enough for every day; more when looking for trouble: LEAN_READS=2000. */
const runs = Number(process.env.LEAN_READS ?? 150)

describe('a read over REST', () => {
  test('is answered to the byte as Payload alone answers it, to everybody', async () => {
    const whoever = fc.integer({ min: 0, max: 4 })
    const question = fc.constantFrom(...collections).chain(aQuestion)
    let answered = 0
    await fc.assert(
      fc.asyncProperty(question, whoever, async (path, who) => {
        const token = tokens[who] ?? null
        const theirs = await answer(alone.url, path, token)
        const ours = await answer(serverUrl(), path, token)
        if (theirs !== ours) throw new Error(`${path}, asked by ${who}: ${apart(theirs, ours)}`)
        if (!ours.startsWith('refused')) answered += 1
      }),
      { numRuns: runs, seed: 20261122 },
    )
    expect(answered).toBeGreaterThan(runs / 2)
  }, 240_000)
})
