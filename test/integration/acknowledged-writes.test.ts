import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createClient } from '@libsql/client'
import { administrator, anonymous, aPassword } from '../support/api.ts'

const given = process.env.DATABASE_URI
const isSqlite = !given?.startsWith('mongodb')

/** The database file as another process sees it. */
const fromOutside = () =>
  createClient({
    url: given ?? `file:${join(process.env.TEST_DATA_FOLDER ?? '', 'tiltaksvifte.db')}`,
  })

/** Locks it for writing, when the server is not just writing down what it has put off. */
async function lockFromOutside(client: ReturnType<typeof fromOutside>) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await client.transaction('write')
    } catch (error) {
      if (attempt === 50) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

async function isStored(email: string): Promise<boolean> {
  const admin = await administrator()
  const { body } = await admin.get(`/api/users?where[email][equals]=${email}&depth=0`)
  if (!isSqlite) return body.totalDocs === 1
  const client = fromOutside()
  const { rows } = await client.execute({
    sql: 'SELECT id FROM users WHERE email = ?',
    args: [email],
  })
  client.close()
  return rows.length === 1 && body.totalDocs === 1
}

async function createUser(): Promise<{ status: number; email: string }> {
  const email = `${randomUUID()}@example.org`
  const admin = await administrator()
  const { status } = await admin.post('/api/users', { email, password: aPassword() })
  return { status, email }
}

describe('what is answered as stored', () => {
  test('is stored, also after somebody asked for a new password', async () => {
    const known = await createUser()
    for (const email of ['nobody@example.org', known.email]) {
      const { status } = await anonymous().post('/api/users/forgot-password', { email })
      expect(status).toBe(200)
    }
    const next = await createUser()
    expect(next.status).toBe(201)
    expect(await isStored(next.email)).toBe(true)
  })

  test('is stored, for ten users at once', async () => {
    const made = await Promise.all(Array.from({ length: 10 }, createUser))
    expect(made.map(({ status }) => status)).toEqual(Array(10).fill(201))
    const stored = await Promise.all(made.map(({ email }) => isStored(email)))
    expect(stored).toEqual(Array(10).fill(true))
  })

  test('waits for another process that writes', async () => {
    if (!isSqlite) return
    await administrator()
    const client = fromOutside()
    const lock = await lockFromOutside(client)
    const writing = Promise.all([createUser(), createUser()])
    setTimeout(() => lock.close(), 1000)
    const made = await writing
    client.close()
    expect(made.map(({ status }) => status)).toEqual([201, 201])
    for (const { email } of made) expect(await isStored(email)).toBe(true)
  })

  test('is refused with a reason when the other process never ends', async () => {
    if (!isSqlite) return
    const admin = await administrator()
    const client = fromOutside()
    const lock = await lockFromOutside(client)
    const { status, body } = await admin.post('/api/users', {
      email: `${randomUUID()}@example.org`,
      password: aPassword(),
    })
    lock.close()
    client.close()
    expect(status).toBe(409)
    expect(JSON.stringify(body)).toContain('write-conflict')
    const next = await createUser()
    expect(await isStored(next.email)).toBe(true)
  })
})

describe('what needs a mail', () => {
  test('confirms no address of an account, since nobody makes their own', async () => {
    const { status, body } = await anonymous().post('/api/users/verify/token')
    expect(status).toBe(404)
    expect(body.errors[0].code).toBe('not-found')
  })

  test('is not in the schema', async () => {
    const { body } = await anonymous().graphql('mutation { forgotPasswordUser(email: "a@b.no") }')
    expect(body.errors[0].message).toMatch(/Cannot query field "forgotPasswordUser"/)
  })
})
