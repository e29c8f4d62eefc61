import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { answerFrom } from '../../../../../src/server/read-cache/answer.ts'
import { openReadCache } from '../../../../../src/server/read-cache/read-cache.ts'
import { readHeaders } from '../../../../../src/server/read-cache/read-headers.ts'

let age = 0
const feed = {
  follows: { ignored: [], owners: {} },
  subscribe: () => () => {},
  age: () => age,
  start: async () => {},
  stop: async () => {},
}
const long = { text: 'a'.repeat(5000) }

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] })
})
afterEach(() => {
  jest.useRealTimers()
})

describe('an old answer given because a new one takes long', () => {
  test('leaves nothing of itself in the new one', async () => {
    const cache = openReadCache({ feed, bytes: 1e6, sharedSeconds: 5, staleSeconds: 60 })
    const ask = async (accepted: string, make: () => Promise<Response>) => {
      const message = new IncomingMessage(new Socket())
      message.method = 'GET'
      const response = new ServerResponse(message)
      response.setHeader('x-frame-options', 'SAMEORIGIN')
      const headers = readHeaders(['Accept-Encoding', accepted])
      if (headers === null) throw new Error('They are anybody’s.')
      const read = { key: 'one', vary: 'Origin', headers, message, response }
      await cache.answer({ ...read, make: async () => answerFrom(await make()) })
      return response.getHeaders()
    }
    await ask('gzip', async () => Response.json(long))
    age = 3000
    let finish = (_answer: Response) => {}
    const slow = new Promise<Response>((resolve) => {
      finish = resolve
    })
    const given = ask('gzip', () => slow)
    await jest.advanceTimersByTimeAsync(1000)
    expect(await given).toMatchObject({ warning: '111 - "Revalidation Failed"' })
    finish(Response.json(long))
    await slow
    age = 0
    await jest.advanceTimersByTimeAsync(0)
    const fresh = await ask('identity', async () => Response.json(long))
    expect(fresh).toMatchObject({ 'x-frame-options': 'SAMEORIGIN' })
    expect(['content-encoding', 'warning', 'age'].filter((name) => name in fresh)).toEqual([])
  })
})
