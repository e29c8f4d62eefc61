import { randomInt, randomUUID } from 'node:crypto'
import { type Answer, type Api, administrator, anonymous, idOf, type Json } from './api.ts'

/** The document of an answer that must have made or changed one. */
export function docOf({ status, body }: Answer): Json {
  if (status !== 200 && status !== 201) throw new Error(`${status}: ${JSON.stringify(body)}`)
  return body.doc ?? body
}

/** A title nobody else uses, so that tests can look for their own documents. */
export const aTitle = (what: string): string => `${what} ${randomUUID().slice(0, 8)}`

/** A published programme for teenagers in the selective level, made by the administrator. */
export async function aProgram(fields: object = {}): Promise<Json> {
  const admin = await administrator()
  return docOf(
    await admin.post('/api/programs', {
      title: aTitle('Program'),
      responsible: [await idOf('institutions', 'slug', 'bufdir')],
      levels: [await idOf('levels', 'key', 'selective')],
      ageGroups: [await idOf('age-groups', 'key', '13-17')],
      themes: [{ theme: await idOf('themes', 'key', 'youth-risk'), relevance: 'main' }],
      arenas: [await idOf('arenas', 'key', 'school')],
      availability: 'in-use',
      _status: 'published',
      ...fields,
    }),
  )
}

/** A published offer, made by the administrator. Active with 20 seats unless told otherwise. */
export async function anOffer(municipality: string, fields: object = {}): Promise<Json> {
  const admin = await administrator()
  return docOf(
    await admin.post('/api/offers', {
      title: aTitle('Tilbud'),
      municipality,
      status: 'active',
      seats: 20,
      _status: 'published',
      ...fields,
    }),
  )
}

/** What places an offer in one cell of the national template: youth at risk, selective, 13–17 years. */
export async function inYouthCell(): Promise<object> {
  return {
    levels: [await idOf('levels', 'key', 'selective')],
    ageGroups: [await idOf('age-groups', 'key', '13-17')],
    themes: [{ theme: await idOf('themes', 'key', 'youth-risk'), relevance: 'main' }],
    arenas: [await idOf('arenas', 'key', 'school')],
  }
}

type Children = Readonly<Record<string, number>>

const manyChildren: Children = { '0': 400, '1-5': 2000, '6-12': 3000, '13-17': 2000 }

/** A new municipality that shows its portfolio and has no offers yet. */
export async function aMunicipality({
  children = manyChildren,
  ...fields
}: { children?: Children } & Record<string, unknown> = {}): Promise<{
  id: string
  number: string
}> {
  const admin = await administrator()
  const rows = await childrenRows(children)
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const number = String(randomInt(6000, 9900))
    const made = await admin.post('/api/municipalities', {
      number,
      name: aTitle('Kommune'),
      countyNumber: '99',
      countyName: 'Prøvefylket',
      portfolioPublished: true,
      fictional: true,
      children: rows,
      ...fields,
    })
    if (made.status === 201) return { id: made.body.doc.id, number }
    if (made.body.errors?.[0]?.field !== 'number') docOf(made)
  }
  throw new Error('Found no free municipality number.')
}

/** Children by the keys of their age groups, as the municipality stores them. */
export async function childrenRows(children: Children): Promise<object[]> {
  return Promise.all(
    Object.entries(children).map(async ([key, count]) => ({
      ageGroup: await idOf('age-groups', 'key', key),
      count,
      year: 2026,
    })),
  )
}

/** The coverage of a municipality as this reader gets it, over REST. */
export async function coverageOf(reader: Api, number: string, view = 'now'): Promise<Json> {
  const { status, body } = await reader.get(`/api/coverage/municipalities/${number}?view=${view}`)
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`)
  return body
}

/** The cell of `inYouthCell` in a coverage. */
export const youthCell = (coverage: Json): Json =>
  coverage.cells.find(
    ({ level, ageGroup, theme }: Json) =>
      level === 'selective' && ageGroup === '13-17' && theme === 'youth-risk',
  )

/** Resolves when no figure waits to be computed again. */
export async function untilComputed(api: Api = anonymous()): Promise<void> {
  const deadline = Date.now() + 150_000
  for (;;) {
    const { body } = await api.get('/api/coverage/recomputation')
    if (body.pending === 0 && body.changes === 0) return
    if (Date.now() > deadline) throw new Error(`Still computing: ${JSON.stringify(body)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
