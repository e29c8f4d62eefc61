import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { aRedis } from '../../support/a-redis.ts'
import { aListener, type Heard, sharedDatabase } from '../../support/changes/listener.ts'
import { aMunicipality, anOffer } from '../../support/content.ts'
import { findRedis } from '../../support/find-redis.mjs'

const found = findRedis()
const bound = 2000

type Listener = Awaited<ReturnType<typeof aListener>>
let redis: Awaited<ReturnType<typeof aRedis>>
let writer: Listener
let reader: Listener
let offer = ''
let seats = 1

async function twoListeners() {
  redis = await aRedis('binary' in found ? found.binary : '')
  const variables = { ...sharedDatabase(), REDIS_URL: redis.url }
  ;[writer, reader] = await Promise.all([aListener(variables), aListener(variables)])
  const { id } = await aMunicipality()
  offer = (await anOffer(id)).id
}

async function stopAll() {
  await Promise.all([writer.stop(), reader.stop()])
  await redis.kill()
}

/** Writes in one process, and tells how soon and how often the other heard of it. */
async function write(): Promise<{ delay: number; times: number }> {
  await reader.knows()
  const known = reader.heard().length
  const answers = writer.lines().length
  seats += 1
  writer.tell({ what: 'write', id: offer, data: { seats } })
  await writer.until(() =>
    writer
      .lines()
      .slice(answers)
      .find(({ answered }) => answered),
  )
  const answered = Date.now()
  await reader.knows(answered)
  const heard = reader.heard().slice(known).filter(isOfOffer)
  return { delay: (heard[0]?.at ?? Number.POSITIVE_INFINITY) - answered, times: heard.length }
}

const isOfOffer = ({ changes }: Heard) => changes.some(({ id }) => id === offer)

const countLogged = (listener: Listener, text: string): number =>
  listener.logged().split(text).length - 1

const untilLogged = (listener: Listener, text: string, times: number) =>
  listener.until(() => (countLogged(listener, text) >= times ? true : undefined), 30_000)

/** Until both are connected, which nobody is told when all is well. */
async function untilRelayed(): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt += 1) if ((await write()).times === 2) return
  throw new Error(`Redis told nobody. ${writer.logged()}`)
}

/** Without one, `npm test` lists the suite as skipped, with the remedy. */
const describeWithRedis = 'skip' in found ? describe.skip : describe

describeWithRedis('with a Redis', () => {
  beforeAll(twoListeners, 120_000)
  afterAll(stopAll)

  test('another process hears of a change at once, and once more from the database', async () => {
    await untilRelayed()
    const { delay, times } = await write()
    expect(times).toBe(2)
    expect(delay).toBeLessThan(bound)
  }, 120_000)

  test('what is no change is heard by nobody, whatever it is', async () => {
    const known = reader.heard().length
    const texts = [
      'no JSON',
      'null',
      '{"changes":[{"collection":7,"id":null,"municipalities":null}]}',
      JSON.stringify({
        changes: Array(6000).fill({ collection: 'a', id: 'b', municipalities: [] }),
      }),
      'x'.repeat(200_000),
    ]
    for (const text of texts) expect(await redis.say(text)).toBe(2)
    const change = { collection: 'levels', id: 'forged', municipalities: null }
    await redis.say(JSON.stringify({ from: 'somebody', changes: [change] }))
    await reader.hears('levels', 'forged')
    expect(reader.heard().slice(known)).toHaveLength(1)
  })

  test('a Redis that freezes holds nothing up, is told of once, and is taken up again', async () => {
    redis.freeze()
    for (let round = 0; round < 4; round += 1) {
      expect((await write()).delay).toBeLessThan(bound)
    }
    await untilLogged(reader, 'Redis is away', 1)
    redis.thaw()
    await untilLogged(reader, 'Redis is back', 1)
    await untilRelayed()
    expect(countLogged(reader, 'Redis is away')).toBe(1)
  }, 120_000)

  test('a Redis that dies is missed by nobody, and is taken up when it comes back', async () => {
    await redis.kill()
    for (let round = 0; round < 4; round += 1) {
      const { delay, times } = await write()
      expect(delay).toBeLessThan(bound)
      expect(times).toBe(1)
    }
    await untilLogged(reader, 'Redis is away', 2)
    await redis.comeBack()
    await untilLogged(reader, 'Redis is back', 2)
    await untilRelayed()
    expect(countLogged(reader, 'Redis is away')).toBe(2)
    expect(countLogged(reader, 'Redis is back')).toBe(2)
  }, 120_000)
})
