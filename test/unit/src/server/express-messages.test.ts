import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import express from 'express'
import { readLimits } from '../../../../src/limits.ts'
import { expressMessages } from '../../../../src/server/express-messages.ts'
import { listen } from '../../../../src/server/listen.ts'

test('Express leaves messages as they were made, and they know what its own know', async () => {
  const messages = expressMessages()
  const app = express()
  app.set('trust proxy', 1)
  app.get('/', (request, response) => {
    response.json([request.ip, request.query, request.app === app, response.app === app])
  })
  messages.adopt(app)
  const kept: boolean[] = []
  const server = await listen(
    (request, response) => {
      const before = [request, response].map(Object.getPrototypeOf)
      app(request, response)
      const after = [request, response].map(Object.getPrototypeOf)
      kept.push(...before.map((prototype, place) => prototype === after[place]))
    },
    { port: 0, limits: readLimits({}), classes: messages.classes },
  )
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://localhost:${port}/?a=1`, {
    headers: { 'x-forwarded-for': '192.0.2.7' },
  })
  expect([await answer.json(), kept]).toEqual([
    ['192.0.2.7', { a: '1' }, true, true],
    [true, true],
  ])
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
})
