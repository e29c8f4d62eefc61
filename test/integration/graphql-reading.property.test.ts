import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  administrator,
  aPassword,
  idOf,
  type Json,
  municipalityId,
  tokenFor,
} from '../support/api.ts'
import { aClient } from '../support/clients.ts'
import { anOffer, aProgram, aTitle, docOf, untilComputed } from '../support/content.ts'
import { anyQuery } from '../support/graphql/any-query.ts'
import { filledDatabase } from '../support/own-database.ts'
import { payloadAlone } from '../support/payload-alone.ts'
import { runServer } from '../support/run-server.mjs'

const runs = Number(process.env.FUZZ_RUNS ?? 12)

const singles = {
  Program: 'Programs',
  Article: 'Articles',
  Offer: 'Offers',
  Need: 'Needs',
  Municipality: 'Municipalities',
  Institution: 'Institutions',
  Media: 'allMedia',
  Plan: 'Plans',
  User: 'Users',
  Theme: 'Themes',
  CoverageResult: 'CoverageResults',
  versionProgram: 'versionsPrograms',
  versionArticle: 'versionsArticles',
  versionOffer: 'versionsOffers',
  versionSite: 'versionsSite',
  versionNeedTemplate: 'versionsNeedTemplate',
}
const globals = ['Site', 'NeedTemplate', 'CoverageSetting']
const pages = [
  'limit: 3',
  'limit: 4, page: 2',
  'limit: 5, sort: "-updatedAt"',
  'limit: 3, trash: true',
]

let server: Awaited<ReturnType<typeof runServer>>
let alone: Awaited<ReturnType<typeof payloadAlone>>
let roots: Record<string, string[]>

beforeAll(async () => {
  // Nobody else may write between the two answers.
  const database = await filledDatabase()
  server = await runServer(database)
  process.env.TEST_SERVER_URL = server.url
  await fill()
  await untilComputed()
  alone = await payloadAlone(database, server.url)
  roots = await rootsToAsk()
}, 120_000)
afterAll(() => Promise.all([alone.stop(), server.stop()]))

const readers: Record<string, () => Promise<Record<string, string>>> = {
  'the public': async () => ({}),
  'an administrator': () => signedIn({ roles: ['administrator'] }),
  'an editor': () => signedIn({ roles: ['editor'] }),
  'an institution': async () =>
    signedIn({ institutions: [await idOf('institutions', 'slug', 'bufdir')] }),
  'a municipality’s manager': () => member('manager'),
  'a municipality’s contributor': () => member('contributor'),
  'an API client': async () => (await aClient()).headers,
}

describe.each(Object.keys(readers))('whatever %s asks', (name) => {
  test('is answered as if everything were read', async () => {
    const headers = (await readers[name]?.()) ?? {}
    await fc.assert(
      fc.asyncProperty(anyQuery(roots), async (query) => {
        const [ours, whole] = await Promise.all(
          [server.url, alone.url].map((url) => ask(url, headers, query)),
        )
        // Our front refuses more than Payload does.
        fc.pre(ours.errors?.[0]?.code !== 'query-too-costly')
        expect(comparable(ours)).toEqual(comparable(whole))
      }),
      { numRuns: runs },
    )
  })
})

async function ask(url: string, headers: Record<string, string>, query: string): Promise<Json> {
  const answer = await fetch(`${url}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  return answer.json()
}

/**
 * Data and where it failed; errors are worded by us. Payload tells the documents of a relation in the
 * order it came by them, which is another each time.
 */
const comparable = ({ data, errors = [] }: Json) => ({
  data: inAnyOrder(data),
  failed: errors.map(({ path, message }: Json) => path ?? message).sort(),
})

function inAnyOrder(value: Json, name = ''): Json {
  if (Array.isArray(value)) {
    const items = value.map((each) => inAnyOrder(each))
    return name === 'docs' ? items : items.map((each) => JSON.stringify(each)).sort()
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !(isEstimated && key === 'totalDocs'))
      .map(([key, each]) => [key, inAnyOrder(each, key)]),
  )
}

/** On MongoDB Payload estimates how many documents a whole collection has; we tell how many there are. */
const isEstimated = process.env.DATABASE_URI?.startsWith('mongodb') === true

/** Every query of documents, those by id with some ids that there are. */
async function rootsToAsk(): Promise<Record<string, string[]>> {
  const admin = await administrator()
  const found: Record<string, string[]> = Object.fromEntries(globals.map((each) => [each, ['']]))
  for (const [single, list] of Object.entries(singles)) {
    const binned = /Site|Template|User|Theme|Media|Municip|Institution|Coverage/.test(list)
      ? ''
      : ', trash: true'
    const { body } = await admin.graphql(
      `{ it: ${list}(limit: 30, sort: "-updatedAt"${binned}) { docs { id } } }`,
    )
    const ids: string[] = body.data.it.docs.map(({ id }: Json) => `id: "${id}"`)
    if (ids.length > 0) found[single] = ids
    found[list] = single.startsWith('version') ? pages.slice(0, 3) : pages
  }
  return found
}

/** What the first content lacks: drafts, documents in the bin, translations, relations to either. */
async function fill(): Promise<void> {
  const admin = await administrator()
  const hidden = await aProgram({ _status: 'draft' })
  const binned = await aProgram()
  await admin.patch(`/api/programs/${binned.id}`, { deletedAt: new Date().toISOString() })
  const program = await aProgram({
    related: [hidden.id, binned.id, (await aProgram()).id],
    training: { required: true, certifiedBy: await idOf('institutions', 'slug', 'bufdir') },
    links: [{ text: 'Lenke', url: 'https://example.org/' }],
    languages: ['Norsk', 'Arabisk'],
  })
  await admin.patch(`/api/programs/${program.id}?locale=en`, {
    title: 'In English',
    summary: 'Short',
  })
  await admin.patch(`/api/programs/${program.id}?draft=true`, {
    title: 'Et utkast',
    _status: 'draft',
  })
  const municipality = await municipalityId('9901')
  await anOffer(municipality, {
    program: program.id,
    levels: [await idOf('levels', 'key', 'selective')],
  })
  await anOffer(municipality, { program: hidden.id, _status: 'draft' })
  const above = docOf(
    await admin.post('/api/articles', { title: aTitle('Over'), _status: 'draft' }),
  )
  const article = {
    title: aTitle('Under'),
    parent: above.id,
    relatedPrograms: [program.id, hidden.id],
  }
  const under = docOf(await admin.post('/api/articles', { ...article, _status: 'published' }))
  await admin.post('/api/articles', {
    ...article,
    title: aTitle('Nederst'),
    parent: under.id,
    _status: 'published',
  })
}

async function signedIn(rights: object): Promise<Record<string, string>> {
  const [email, password] = [`${aTitle('a').replaceAll(/\W/g, '')}@example.org`, aPassword()]
  docOf(await (await administrator()).post('/api/users', { email, password, ...rights }))
  return { authorization: `JWT ${await tokenFor({ email, password })}` }
}

const member = async (role: string) =>
  signedIn({
    memberships: [{ municipality: await municipalityId('9901'), role: `municipality-${role}` }],
  })
