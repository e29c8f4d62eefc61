import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, administratorAt, api } from '../../support/api.ts'
import { filledDatabase } from '../../support/own-database.ts'
import { runServer } from '../../support/run-server.mjs'

/** The bound of api.md, and what a request takes on a machine that does much else. */
const bound = 2000 + 500

let servers: Awaited<ReturnType<typeof runServer>>[]
let editor: Api
let reader: Api
let level: { id: string }

const path = '/api/levels?where[key][equals]=universal'
const titleNow = async (): Promise<string> => (await reader.get(path)).body.docs[0].title

/** Two servers of one service: one database, one secret. */
beforeAll(async () => {
  const database = await filledDatabase()
  servers = [await runServer(database), await runServer(database)]
  const [first, second] = servers.map(({ url }) => url)
  editor = await administratorAt(first ?? '')
  reader = api(undefined, second)
  level = (await reader.get(path)).body.docs[0]
}, 180_000)

afterAll(() => Promise.all(servers.map((server) => server.stop())))

describe('what one server has written', () => {
  test.each([1, 2, 3, 4, 5])('is read at the other in two seconds, time %d', async (time) => {
    // At hand there, and so not read anew by chance.
    await titleNow()
    expect((await reader.get(path)).headers.get('cache-status')).toBe('tiltaksvifte; hit')
    const title = `Universelt ${time}`
    const { status } = await editor.patch(`/api/levels/${level.id}`, { title })
    expect(status).toBe(200)
    const written = Date.now()
    let asked = written
    for (let seen = await titleNow(); seen !== title; seen = await titleNow()) {
      asked = Date.now()
      if (asked - written > 20_000) throw new Error(`Still ${seen}.`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(asked - written).toBeLessThan(bound)
  })

  test('leaves at hand what it is no part of', async () => {
    const other = '/api/themes?limit=3'
    await reader.get(other)
    await editor.patch(`/api/levels/${level.id}`, { title: 'Universelt' })
    await new Promise((resolve) => setTimeout(resolve, bound))
    expect((await reader.get(other)).headers.get('cache-status')).toBe('tiltaksvifte; hit')
    expect(await titleNow()).toBe('Universelt')
  })
})
