import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  type Api,
  administrator,
  administratorAt,
  anonymous,
  api,
  type Json,
  untilStored,
} from '../support/api.ts'
import { checkCoverage } from '../support/check-coverage.ts'
import {
  aMunicipality,
  anOffer,
  aProgram,
  coverageOf,
  docOf,
  untilComputed,
  youthCell,
} from '../support/content.ts'
import { filledDatabase, type OwnDatabase } from '../support/own-database.ts'
import { runServer } from '../support/run-server.mjs'

type Server = Awaited<ReturnType<typeof runServer>>

const evidence = [{ scheme: 'ungsinn-2015', value: '5', year: 2025 }]

describe('a programme used by many municipalities', () => {
  test('is saved at once, and every figure follows', async () => {
    const admin = await administrator()
    const program = await aProgram()
    const users = await Promise.all(Array.from({ length: 12 }, () => aMunicipality()))
    for (const { id } of users) await anOffer(id, { program: program.id, seats: 10 })
    const look = async ({ number }: { number: string }) => {
      const coverage = await coverageOf(anonymous(), number)
      return { isPending: coverage.isPending, quality: youthCell(coverage).counted[0]?.quality }
    }
    const before = await Promise.all(users.map(look))
    docOf(await admin.patch(`/api/programs/${program.id}`, { evidence }))
    const next = await Promise.all(users.map(look))
    await untilComputed()
    const after = await Promise.all(users.map(look))
    expect(before).toEqual(users.map(() => ({ isPending: false, quality: 0.5 })))
    expect(next.filter(({ isPending, quality }) => !isPending && quality !== 1)).toEqual([])
    expect(after).toEqual(users.map(() => ({ isPending: false, quality: 1 })))
  })
})

describe('on a database of its own', () => {
  let settings: OwnDatabase
  let running: Server[]

  beforeEach(async () => {
    settings = await filledDatabase()
    running = []
  })

  afterEach(async () => {
    await Promise.all(running.map((server) => server.stop('SIGKILL')))
    rmSync(settings.DATA_FOLDER, { recursive: true, force: true })
  })

  async function start(variables: object = {}): Promise<Server> {
    const server = await runServer({ ...settings, LOG_LEVEL: 'error', ...variables })
    running.push(server)
    return server
  }

  test('two servers that write at once leave no result behind', async () => {
    const one = await start({ RUN_JOBS: 'true' })
    const other = await start()
    const doors = [await administratorAt(one.url), await administratorAt(other.url)] as const
    const found = await doors[0].get(
      '/api/offers?where[municipality.number][equals]=9901&where[_status][equals]=published&limit=8&depth=0',
    )
    const offers: Json[] = found.body.docs
    const statuses = await Promise.all(
      offers.flatMap(({ id }, place) =>
        doors.map(async (door: Api, at) => {
          const done: number[] = []
          for (let round = 1; round <= 4; round += 1) {
            const seats = 10 * place + 5 * at + round
            const send = () => door.patch(`/api/offers/${id}`, { seats })
            done.push((await untilStored(send)).status)
          }
          return done
        }),
      ),
    )
    expect(statuses.flat()).toEqual(Array(offers.length * 8).fill(200))
    for (const door of doors) await untilComputed(door)
    const [seen, alsoSeen] = await Promise.all(doors.map((door) => coverageOf(door, '9901')))
    expect(alsoSeen).toEqual(seen)
    await Promise.all([one.stop(), other.stop()])
    expect(await checkCoverage(settings)).toEqual({
      code: 0,
      said: 'Dekningen stemmer med dokumentene i alle kommuner.\n',
    })
  })

  test('a crash in the middle of a national recomputation leaves no result behind', async () => {
    const first = await start({ RUN_JOBS: 'true' })
    const admin = await administratorAt(first.url)
    const { evidenceFactors } = (await admin.get('/api/globals/coverage-settings')).body
    const change = { evidenceFactors: { ...evidenceFactors, unknown: 0.25 } }
    docOf(await admin.post('/api/globals/coverage-settings', change))
    await untilPartlyDone(admin)
    await first.stop('SIGKILL')

    const idle = await start()
    const left = (await api(undefined, idle.url).get('/api/coverage/recomputation')).body
    await idle.stop()
    expect(left.pending).toBeGreaterThan(0)
    expect(left.pending).toBeLessThan(left.of)

    const second = await start({ RUN_JOBS: 'true' })
    await untilComputed(api(undefined, second.url))
    await second.stop()
    expect((await checkCoverage(settings)).said).toMatch(/stemmer/)
  })

  test('the check puts right what a change past the server has left old, and says where', async () => {
    const server = await start()
    const admin = await administratorAt(server.url)
    const { evidenceFactors } = (await admin.get('/api/globals/coverage-settings')).body
    const change = { evidenceFactors: { ...evidenceFactors, level3: 0.6 } }
    // Nobody works for all here, so the results stay as they were.
    docOf(await admin.post('/api/globals/coverage-settings', change))
    await server.stop()
    const found = await checkCoverage(settings)
    expect([found.code, found.said]).toEqual([
      1,
      expect.stringMatching(/rettet i \d+ kommuner: .*9901/),
    ])
    expect((await checkCoverage(settings)).code).toBe(0)
  })
})

async function untilPartlyDone(door: Api): Promise<void> {
  for (;;) {
    const { pending, of } = (await door.get('/api/coverage/recomputation')).body
    if (pending === 0) throw new Error('It was all done before anybody could look.')
    if (pending < of) return
  }
}
