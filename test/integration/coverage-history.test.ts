import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Answer, administrator, anonymous, type Json, memberOf } from '../support/api.ts'
import { docOf, youthCell } from '../support/content.ts'
import { everyField } from '../support/every-field.ts'
import { ownDatabase } from '../support/own-database.ts'
import { quickPasswords, runServer } from '../support/run-server.mjs'
import { withoutNulls } from '../support/without-nulls.ts'

/** Written by make-history.ts: the first day, two days with changes, and today. */
const [first, second, third] = ['2025-11-01', '2026-02-10', '2026-05-20']
const past = { ...ownDatabase(), LOG_LEVEL: 'error' }
const shared = { url: process.env.TEST_SERVER_URL, password: process.env.TEST_PASSWORD }
let server: Awaited<ReturnType<typeof runServer>> | undefined

beforeAll(async () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      ...['--conditions=production', '--import', 'tsx', '--import', quickPasswords],
      'test/support/make-history.ts',
    ],
    { env: { ...process.env, NODE_OPTIONS: '', ...past }, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`There is no history: ${stdout}${stderr}`)
  server = await runServer(past)
  process.env.TEST_SERVER_URL = server.url
  process.env.TEST_PASSWORD = /Passord\s+(\S+)/.exec(stdout)?.[1] ?? ''
}, 180_000)

afterAll(async () => {
  await server?.stop()
  process.env.TEST_SERVER_URL = shared.url
  process.env.TEST_PASSWORD = shared.password
})

const ask = (number: string, query: string, reader = anonymous()): Promise<Answer> =>
  reader.get(`/api/coverage/municipalities/${number}${query}`)

const at = async (number: string, day: string, reader = anonymous()): Promise<Json> =>
  docOf(await ask(number, `?at=${day}`, reader))

const changes = async (query: string, number = '7001', reader = anonymous()): Promise<Json> =>
  docOf(await ask(number, `/changes?${query}`, reader))

/** The day in Norway, told in another way than the plugin's. */
const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' })

describe('the figures of an earlier day', () => {
  test.each([
    [first, first],
    ['2025-12-30', first],
    // Nothing had changed, and the job had not run that day.
    ['2025-12-31', '2025-12-31'],
    ['2026-02-09', '2025-12-31'],
    [second, second],
    // A run that found nothing changed.
    ['2026-03-01', second],
    [third, third],
  ])('%s are those of the snapshot of %s', async (day, snapshot) => {
    expect(await at('7001', day)).toMatchObject({ at: day, snapshot, isPending: false })
  })

  test('are what stood then', async () => {
    const reach = async (day: string) => youthCell(await at('7001', day)).counted
    expect((await reach(first)).map(({ seats }: Json) => seats).sort()).toEqual([10, 20, 5])
    expect((await reach(second)).map(({ seats }: Json) => seats).sort()).toEqual([15, 40, 6])
    expect(youthCell(await at('7001', second)).need.population.count).toBe(2000)
    expect(youthCell(await at('7001', third)).need.population.count).toBe(2500)
  })

  test('name the offers with the status they had', async () => {
    const statusOf = ({ offers }: Json) => offers.find(({ title }: Json) => title === 'ICDP').status
    expect(statusOf(await at('7001', second))).toBe('active')
    expect(docOf(await ask('7001', '')).offers.map(({ title }: Json) => title)).toEqual(['PMTO'])
  })

  test('of today are the live result', async () => {
    const live = docOf(await ask('7001', ''))
    expect(live).toMatchObject({ at: null, snapshot: null })
    expect(await at('7001', today())).toEqual({ ...live, at: today() })
  })

  test.each(['now', 'withPlans'])('in the view %s are the same over GraphQL', async (view) => {
    const rest = docOf(await ask('7001', `?at=${second}&view=${view}`))
    const { body } = await anonymous().graphql(
      `{ coverage(municipality: "7001", view: ${view}, at: "${second}") ${everyField('coverage')} }`,
    )
    expect(body.errors).toBeUndefined()
    expect(withoutNulls(body.data.coverage)).toEqual(withoutNulls(rest))
  })

  test.each([
    ['?at=2026-02-30', 400, 'invalid-date'],
    ['?at=yesterday', 400, 'invalid-date'],
    ['?at=', 400, 'invalid-date'],
    ['?at=2026-02-10&at=2026-02-11', 400, 'invalid-date'],
    ['?at=2999-01-01', 400, 'invalid-date'],
    ['?at=2025-10-31', 404, 'no-figures-then'],
    ['/changes', 400, 'invalid-date'],
    ['/changes?from=2026-02-30', 400, 'invalid-date'],
    ['/changes?from=2026-02-10&to=2999-01-01', 400, 'invalid-date'],
    ['/changes?from=2026-02-10&to=2026-02-09', 400, 'invalid-range'],
    ['/changes?from=2025-10-31', 404, 'no-figures-then'],
    ['/changes?from=2026-02-10&view=later', 400, 'unknown-view'],
  ])('%s is %i %s', async (query, status, code) => {
    const answer = await ask('7001', query)
    expect([answer.status, answer.body.errors[0].code]).toEqual([status, code])
  })

  test('that there are none of say from when there are', async () => {
    const { body } = await ask('7001', '?at=2025-10-31')
    expect(body.errors[0]).toMatchObject({ field: 'at', message: expect.stringContaining(first) })
    const untold = await ask('7004', `?at=${first}`)
    expect(untold.body.errors[0].message).toContain(today())
  })

  test('are refused with the same codes over GraphQL', async () => {
    const codeOf = async (day: string) => {
      const query = `{ coverage(municipality: "7001", at: "${day}") { at } }`
      return (await anonymous().graphql(query)).body.errors[0].code
    }
    expect([await codeOf('2026-02-30'), await codeOf('2025-10-31')]).toEqual([
      'invalid-date',
      'no-figures-then',
    ])
  })

  test('of a closed portfolio are for its own members and national staff', async () => {
    const member = await memberOf('7003', 'contributor')
    expect((await at('7003', first, member)).snapshot).toBe(first)
    const stranger = await memberOf('7001', 'manager')
    for (const reader of [anonymous(), stranger]) {
      const answers = [`?at=${first}`, `/changes?from=${first}`].map((each) =>
        ask('7003', each, reader),
      )
      for (const { status, body } of await Promise.all(answers)) {
        expect([status, body.errors[0].code]).toEqual([404, 'not-found'])
      }
    }
  })

  test('name no offer the reader may not see', async () => {
    const text = JSON.stringify([await at('7001', first), await changes(`from=${first}`)])
    expect(text).toContain('hidden-1')
    expect(text).not.toMatch(/delt/i)
    expect(text).not.toMatch(/cos-p/i)
  })

  test('cannot be read past the endpoints', async () => {
    for (const reader of [anonymous(), await administrator()]) {
      expect((await reader.get('/api/coverage-snapshots')).status).toBeGreaterThanOrEqual(400)
    }
  })
})

describe('the trend', () => {
  const daysOf = ({ trend }: Json) => trend.map(({ date }: Json) => date)

  test('has every snapshot and the figures of today, the oldest first', async () => {
    const coverage = docOf(await ask('7001', ''))
    expect(daysOf(coverage)).toEqual([first, '2025-12-31', second, third, today()])
    const { effective, reach, breadth, lower, upper, completeness } = coverage.index
    const { year, method } = coverage
    expect(coverage.trend.at(-1)).toEqual({
      ...{ date: today(), year, method },
      ...{ effective, reach, breadth, lower, upper, completeness },
    })
    expect(coverage.trend[2].effective).toBe((await at('7001', second)).index.effective)
  })

  test('of an earlier day ends there', async () => {
    expect(daysOf(await at('7001', '2026-03-01'))).toEqual([first, '2025-12-31', second])
  })

  test('is thinned to the last of each month where it is long ago, and ends with what is left', async () => {
    const { trend } = docOf(await ask('7005', ''))
    expect(trend.map(({ date, effective }: Json) => [date, effective !== null])).toEqual([
      ['2024-03-04', true],
      ['2024-03-20', true],
      ['2024-12-31', true],
      ['2025-12-31', true],
      [second, false],
      [today(), false],
    ])
  })

  test('of a municipality without a past is today alone', async () => {
    const { trend } = docOf(await ask('7004', ''))
    expect(trend).toMatchObject([{ date: today(), effective: null, breadth: null }])
  })
})

describe('what has changed between two dates', () => {
  test('is told by offers, with what each alone did', async () => {
    const admin = await administrator()
    const { causes, index, from, to } = await changes(`from=${first}&to=${second}`, '7001', admin)
    expect(from).toMatchObject({ date: first, snapshot: first })
    expect(to).toMatchObject({ date: second, snapshot: second })
    const told = causes.offers.map(({ title, change, fields }: Json) => [title, change, fields])
    expect(told.sort()).toEqual([
      ['COS-P', 'removed', []],
      ['Delt', 'changed', ['seats']],
      ['ICDP', 'changed', ['seats']],
      ['PMTO', 'added', []],
    ])
    const icdp = causes.offers.find(({ title }: Json) => title === 'ICDP')
    expect([icdp.from.seats, icdp.to.seats]).toEqual([20, 40])
    expect(icdp.effect).toBeGreaterThan(0)
    const effects = causes.offers.reduce((sum: number, { effect }: Json) => sum + effect, 0)
    expect(effects + causes.interaction).toBeCloseTo(causes.together, 12)
    expect(causes.together).toBe(index.difference.effective)
  })

  test('has the cells that differ, then and now', async () => {
    const { cells } = await changes(`from=${first}&to=${second}`)
    expect(cells).toHaveLength(1)
    const [before, after] = [await at('7001', first), await at('7001', second)].map(youthCell)
    expect(cells[0].from).toMatchObject({ reach: before.reach, target: before.target })
    expect(cells[0].difference.reach).toBe(after.reach - before.reach)
  })

  test('names the number of children', async () => {
    const { causes } = await changes(`from=${second}&to=${third}`)
    expect(causes).toMatchObject({ offers: [], needs: [], settings: null, arithmetic: 0 })
    expect(causes.populations).toMatchObject([
      { ageGroup: '13-17', from: { population: 2000 }, to: { population: 2500 } },
    ])
    expect(causes.populations[0].effect + causes.interaction).toBeCloseTo(causes.together, 12)
  })

  test('is told until today when no end is given', async () => {
    const { to, causes, offers } = await changes(`from=${third}`)
    expect(to).toMatchObject({ date: today(), snapshot: null })
    expect(causes.offers).toMatchObject([
      { fields: ['status'], from: { status: 'active' }, to: { status: 'paused' } },
    ])
    expect(offers).toMatchObject([{ id: causes.offers[0].offer, title: 'ICDP' }])
  })

  test('is nothing between a day and itself', async () => {
    const { cells, causes } = await changes(`from=${second}&to=2026-03-01`)
    expect([cells, causes.offers, causes.populations, causes.together]).toEqual([[], [], [], 0])
  })

  test.each(['now', 'withPlans'])('in the view %s is the same over GraphQL', async (view) => {
    const rest = await changes(`from=${first}&to=${third}&view=${view}`)
    const given = `municipality: "7001", from: "${first}", to: "${third}", view: ${view}`
    const { body } = await anonymous().graphql(
      `{ coverageChanges(${given}) ${everyField('coverageChanges')} }`,
    )
    expect(body.errors).toBeUndefined()
    expect(withoutNulls(body.data.coverageChanges)).toEqual(withoutNulls(rest))
  })
})

describe('small counts of earlier days', () => {
  test('are hidden from the public as they are today', async () => {
    const cell = youthCell(await at('7002', first))
    expect(cell).toMatchObject({ target: null, reach: null, suppressed: true, need: null })
    expect(cell.counted[0]).toMatchObject({ seats: null, filled: null })
    expect(youthCell(await at('7002', first, await administrator())).target).toBeGreaterThan(0)
  })

  test('leave no trace in the figures, the trend and the causes', async () => {
    const [before, after] = [await at('7002', first), await at('7002', third)]
    expect(after.index).toEqual(before.index)
    const figures = after.trend.map(({ effective, reach, upper }: Json) => [
      effective,
      reach,
      upper,
    ])
    expect(new Set(figures.map(String)).size).toBe(1)
    const { causes, cells } = await changes(`from=${first}&to=${third}`, '7002')
    expect([causes.populations, causes.needs, cells]).toEqual([[], [], []])
    expect([causes.together, causes.interaction]).toEqual([0, 0])
  })

  test('are told to those who may see them', async () => {
    const admin = await administrator()
    const { causes } = await changes(`from=${first}&to=${third}`, '7002', admin)
    expect(causes.populations).toMatchObject([{ from: { population: 15 }, to: { population: 20 } }])
  })
})

describe('a municipality that gets another number', () => {
  test('takes its history along, and leaves none to whoever gets the old one', async () => {
    const admin = await administrator()
    const { docs } = (await admin.get('/api/municipalities?where[number][equals]=7001&depth=0'))
      .body
    const renumber = async (number: string) =>
      docOf(await admin.patch(`/api/municipalities/${docs[0].id}`, { number }))
    const before = await at('7001', second)
    await renumber('7991')
    const after = await at('7991', second)
    const old = await ask('7001', `?at=${second}`)
    await renumber('7001')
    const numbered = { municipality: { ...before.municipality, ...after.municipality } }
    expect({ ...after, offers: [] }).toEqual({ ...before, ...numbered, offers: [] })
    expect(old.status).toBe(404)
    expect(await at('7001', second)).toEqual(before)
  })
})
