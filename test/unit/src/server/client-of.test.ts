import type { IncomingMessage } from 'node:http'
import { expect, test } from '@jest/globals'
import express from 'express'
import { clientOf } from '../../../../src/server/client-of.ts'

const addresses = [
  undefined,
  '',
  '1.1.1.1',
  '1.1.1.1, 2.2.2.2',
  ' 1.1.1.1 ,, 2.2.2.2,3.3.3.3 ',
  '::ffff:1.2.3.4, 2001:db8::1',
]

test.each([0, 1, 2, 5])('is what Express finds behind %d proxies', (proxies) => {
  const app = express()
  app.set('trust proxy', proxies)
  for (const given of addresses) {
    const headers = given === undefined ? {} : { 'x-forwarded-for': given }
    const message = { socket: { remoteAddress: '9.9.9.9' }, headers }
    const request = Object.assign(Object.create(app.request), message)
    expect(clientOf(message as unknown as IncomingMessage, proxies)).toBe(request.ip)
  }
})
