import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, api } from '../../support/api.ts'
import { type Barrier, type HeldServer, startHeldServer } from '../../support/barriers.ts'
import { filledDatabase } from '../../support/own-database.ts'

let server: HeldServer
let editor: Api
let reader: Api
let level: { id: string }

beforeAll(async () => {
  server = await startHeldServer(await filledDatabase())
  reader = api(undefined, server.url)
  const login = await reader.post('/api/users/login', {
    email: 'admin@tiltaksvifte.example',
    password: process.env.TEST_PASSWORD,
  })
  editor = api(login.body.token, server.url)
  const { body } = await reader.get('/api/levels?where[key][equals]=universal')
  level = body.docs[0]
}, 180_000)

afterAll(() => server?.stop())

let count = 0
/** Another question each time, so that nothing is at hand. */
const newList = (): string => {
  count += 1
  return `/api/levels?where[key][in]=universal,none-${count}&select[title]=true`
}
const titleAt = async (path: string): Promise<string> => (await reader.get(path)).body.docs[0].title
const rename = async (title: string): Promise<void> => {
  const { status } = await editor.patch(`/api/levels/${level.id}`, { title })
  expect(status).toBe(200)
}
/** Something that takes its time, begun now. */
const begin = <Result>(work: Promise<Result>): { done: Promise<Result> } => ({ done: work })

const reading = (when: Barrier['when']): Barrier => ({ call: 'find', when, collection: 'levels' })

describe('a read that a write overtakes', () => {
  test('never puts what it had read back', async () => {
    await rename('Before')
    const path = newList()
    const held = server.hold(reading('after'))
    const slow = begin(titleAt(path))
    await held
    await rename('After')
    // While the slow one is still under way …
    expect(await titleAt(path)).toBe('After')
    server.release()
    // … who asked before the write may get either.
    expect(['Before', 'After']).toContain(await slow.done)
    // … and when it is done.
    expect(await titleAt(path)).toBe('After')
    expect(await titleAt(path)).toBe('After')
  })

  test('gives nobody who asks after the write what it had read', async () => {
    await rename('Before')
    const path = newList()
    const held = server.hold(reading('after'))
    const slow = begin(titleAt(path))
    await held
    await rename('After')
    const late = begin(Promise.all([titleAt(path), titleAt(path), titleAt(path)]))
    server.release()
    await slow.done
    expect(await late.done).toEqual(['After', 'After', 'After'])
  })

  test('reads what is new when it has not read yet', async () => {
    await rename('Before')
    const path = newList()
    const held = server.hold(reading('before'))
    const slow = begin(titleAt(path))
    await held
    await rename('After')
    server.release()
    expect(await slow.done).toBe('After')
    expect(await titleAt(path)).toBe('After')
  })

  test('is the same over GraphQL', async () => {
    await rename('Before')
    count += 1
    const query = `{ Levels(where: { key: { in: ["universal", "none-${count}"] } }) { docs { title } } }`
    const ask = async () => (await reader.graphql(query)).body.data.Levels.docs[0].title
    const held = server.hold(reading('after'))
    const slow = begin(ask())
    await held
    await rename('After')
    expect(await ask()).toBe('After')
    server.release()
    await slow.done
    expect(await ask()).toBe('After')
  })
})

describe('a write that is being committed', () => {
  test.each(['before', 'after'] as const)('is seen by nobody too late: held %s', async (when) => {
    await rename('Before')
    const path = newList()
    const held = server.hold({ call: 'commitTransaction', when })
    const write = begin(rename('After'))
    await held
    // Not acknowledged yet: old and new are both right, and either may be kept.
    expect(['Before', 'After']).toContain(await titleAt(path))
    expect(['Before', 'After']).toContain(await titleAt(path))
    server.release()
    await write.done
    expect(await titleAt(path)).toBe('After')
    expect(await titleAt(path)).toBe('After')
  })
})

describe('figures that are computed', () => {
  const docOf = async (path: string) => (await editor.get(path)).body.docs[0]
  const coverageOf = (number: string) => `/api/coverage/municipalities/${number}`
  /** Somebody's own question, which is never answered from memory. */
  const computedAt = async (number: string): Promise<string> =>
    (await reader.get(coverageOf(number), { cookie: 'nothing=1' })).body.computedAt

  test('are not said to wait when they no longer do', async () => {
    const numbers = ['9901', '9902']
    const offer = await docOf('/api/offers?where[municipality.number][equals]=9901&depth=0')
    const other = await docOf('/api/municipalities?where[number][equals]=9902')
    const before = await Promise.all(numbers.map(computedAt))
    const held = server.hold({ call: 'findOne', when: 'before', collection: 'coverage-results' })
    const write = begin(
      editor.patch(`/api/offers/${offer.id}`, { municipality: other.id, _status: 'published' }),
    )
    await held
    // The figures of one are stored, and the change waits for those of the other.
    const areStored = async () =>
      (await Promise.all(numbers.map(computedAt))).some((at, place) => at !== before[place])
    while (!(await areStored())) await new Promise((resolve) => setTimeout(resolve, 20))
    const waiting = () =>
      Promise.all(
        numbers.map(async (number) => (await reader.get(coverageOf(number))).body.isPending),
      )
    const changes = async () => (await reader.get('/api/coverage/recomputation')).body.changes
    expect([await waiting(), await changes()]).toEqual([[true, true], 1])
    server.release()
    expect((await write.done).status).toBe(200)
    expect([await waiting(), await changes()]).toEqual([[false, false], 0])
  })
})

describe('many who ask the same at once', () => {
  test('are answered by one read', async () => {
    const path = newList()
    const held = server.hold(reading('before'))
    await server.countReads()
    const first = begin(titleAt(path))
    await held
    const others = begin(Promise.all(Array.from({ length: 20 }, () => titleAt(path))))
    await titleAt(newList())
    server.release()
    expect(new Set([await first.done, ...(await others.done)]).size).toBe(1)
    // Theirs, and the other question's.
    expect(await server.countReads()).toBe(2)
  })

  test('all learn that it failed, and the next is answered', async () => {
    const path = `/api/levels/none-${Date.now()}`
    const answers = await Promise.all([reader.get(path), reader.get(path), reader.get(path)])
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  })
})
