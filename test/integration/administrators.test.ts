import { describe, expect, test } from '@jest/globals'
import { administrator, anonymous, idOf, someone } from '../support/api.ts'

describe('the last administrator', () => {
  test('can neither be deleted nor lose the role', async () => {
    const admin = await administrator()
    const id = await idOf('users', 'email', 'admin@tiltaksvifte.example')
    for (const answer of [
      await admin.delete(`/api/users/${id}`),
      await admin.patch(`/api/users/${id}`, { roles: ['editor'] }),
    ]) {
      expect([answer.status, answer.body.errors[0].code]).toEqual([409, 'last-administrator'])
    }
    expect((await admin.get(`/api/users/${id}`)).body.roles).toEqual(['administrator'])
  })

  test('is one of two as soon as there is another', async () => {
    const other = await someone({ roles: ['administrator'] })
    expect((await other.delete(`/api/users/${other.id}`)).status).toBe(200)
  })
})

test('nobody registers as the first user', async () => {
  const { status, body } = await anonymous().post('/api/users/first-register', {
    email: 'first@example.org',
    password: 'a password of some length',
    roles: ['administrator'],
  })
  expect([status, body.errors[0].code]).toEqual([404, 'not-found'])
})
