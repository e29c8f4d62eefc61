import { randomUUID } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { type Answer, administrator, api, someone, tokenFor } from '../../support/api.ts'

const weak: [string, string][] = [
  ['abc', 'short'],
  ['passord12345', 'guessable'],
  ['Sommer2026Bergen', 'guessable'],
]

function expectWeak({ status, body }: Answer, reason: string) {
  expect([status, body.errors[0].code]).toEqual([400, 'weak-password'])
  expect(body.errors[0]).toMatchObject({ field: 'password', data: { reason } })
  expect(JSON.stringify(body)).not.toMatch(/passord12345|Sommer2026/)
}

describe('a password that is soon guessed', () => {
  test.each(weak)('is refused for a new account: %s', async (password, reason) => {
    const admin = await administrator()
    const email = `${randomUUID()}@example.org`
    const answer = await admin.post('/api/users', { email, password, roles: ['editor'] })
    expectWeak(answer, reason)
    const { body } = await admin.get(`/api/users?where[email][equals]=${email}`)
    expect(body.totalDocs).toBe(0)
  })

  test.each(weak)('is refused for an own or another account: %s', async (password, reason) => {
    const admin = await administrator()
    const user = await someone({ roles: ['editor'] })
    for (const answer of [
      await user.patch(`/api/users/${user.id}`, { password }),
      await admin.patch(`/api/users/${user.id}`, { password }),
    ]) {
      expectWeak(answer, reason)
    }
    const bulk = await admin.patch(`/api/users?where[id][equals]=${user.id}`, { password })
    expect(bulk.status).toBe(400)
    expect(await tokenFor(user)).toMatch(/./)
  })

  test('is one that holds the name or the address of the account', async () => {
    const admin = await administrator()
    const account = { email: 'solveig.aas@example.org', name: 'Solveig Hansen Aas' }
    for (const password of ['solveig batteri stift', 'hansen batteri stift']) {
      expectWeak(await admin.post('/api/users', { ...account, password }), 'own')
    }
    const user = await someone({ roles: ['editor'] })
    await user.patch(`/api/users/${user.id}`, { name: 'Ingebjørg Li' })
    const answer = await user.patch(`/api/users/${user.id}`, { password: 'ingebjørg batteri 47' })
    expectWeak(answer, 'own')
  })

  test('is explained in the language of the reader', async () => {
    const user = await someone({ roles: ['editor'] })
    const send = async (language: string) => {
      const { body } = await api(await tokenFor(user)).send(`/api/users/${user.id}`, {
        method: 'PATCH',
        body: { password: 'abc' },
        headers: { 'accept-language': language },
      })
      return body.errors[0].message
    }
    expect(await send('nb')).toContain('minst 12 tegn')
    expect(await send('en')).toContain('at least 12 characters')
  })
})
