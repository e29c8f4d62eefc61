import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from '@jest/globals'
import { readLimits } from '../../../../src/limits.ts'
import { listen } from '../../../../src/server/listen.ts'

const limits = readLimits({ MAX_CONNECTIONS: '10', REQUEST_SECONDS: '30' })

test('listen closes connections beyond so many, and gives a request its time', async () => {
  const server = await listen((_request, response) => response.end(), { port: 0, limits })
  const { port } = server.address() as AddressInfo
  const sockets = Array.from({ length: 11 }, () => connect(port))
  await Promise.any(sockets.map((socket) => once(socket, 'close')))
  const closed = sockets.filter((socket) => socket.closed)
  expect([closed.length, server.requestTimeout, server.headersTimeout]).toEqual([1, 30_000, 10_000])
  for (const socket of sockets) socket.destroy()
  server.close()
})
