import { expect, test } from '@jest/globals'
import { type Json, seededAdministrator } from '../support/api.ts'
import { filledDatabase } from '../support/own-database.ts'
import { runServer } from '../support/run-server.mjs'

/** A system with the one administrator of the seed, who speaks to it through `call`. */
async function aNewSystem() {
  const server = await runServer(await filledDatabase())
  const call = async (method: string, path: string, body?: object, token?: string) => {
    const response = await fetch(`${server.url}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `JWT ${token}` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const answer: Json = await response.json()
    return { status: response.status, body: answer }
  }
  const { body } = await call('POST', '/api/users/login', seededAdministrator())
  return { server, call, id: body.user.id, token: body.token }
}

test('the last administrator stays one, and nobody makes themselves the first', async () => {
  const { server, call, id, token } = await aNewSystem()
  const account = `/api/users/${id}`

  const deleted = await call('DELETE', account, undefined, token)
  const demoted = await call('PATCH', account, { roles: ['editor'] }, token)
  for (const { status, body } of [deleted, demoted]) {
    expect([status, body.errors[0].code]).toEqual([409, 'last-administrator'])
  }

  const other = {
    email: 'other@example.org',
    password: 'tre katter spiser taco',
    roles: ['administrator'],
  }
  expect((await call('POST', '/api/users', other, token)).status).toBe(201)
  expect((await call('DELETE', account, undefined, token)).status).toBe(200)

  const two = await call('POST', '/api/users/login', other)
  const third = { ...other, email: 'third@example.org' }
  const made = await call('POST', '/api/users', third, two.body.token)
  const three = await call('POST', '/api/users/login', third)
  const left = await Promise.all([
    call('PATCH', `/api/users/${two.body.user.id}`, { roles: [] }, two.body.token),
    call('PATCH', `/api/users/${made.body.doc.id}`, { roles: [] }, three.body.token),
  ])
  expect(left.map(({ status }) => status).sort()).toEqual([200, 409])

  const first = await call('POST', '/api/users/first-register', other)
  expect([first.status, first.body.errors[0].code]).toEqual([404, 'not-found'])
  await server.stop()
}, 120_000)
