import { describe, expect, test } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { guardPublishing } from '../../../../collections/access/guard-publishing.ts'
import { users } from './people.ts'

type Asked = { operation: string; overrideAccess?: boolean } & Record<string, unknown>

const mine = { id: 'o1', municipality: 'm1', _status: 'published' }
const theirs = { id: 'o2', municipality: 'm2', _status: 'published' }
const myDraft = { id: 'o3', municipality: 'm1', _status: 'draft' }

/** A request in a system of three offers, which notes what is looked for. */
function aRequest(user: object | null, looked: object[] = []): PayloadRequest {
  const find = async (query: { where: { id?: { equals?: string } }; overrideAccess: boolean }) => {
    looked.push(query)
    const id = query.where.id?.equals
    return { docs: [mine, theirs, myDraft].filter((each) => id === undefined || each.id === id) }
  }
  const findVersions = async (query: { where: { id: { equals: string } } }) => {
    looked.push(query)
    const [, parent] = query.where.id.equals.split('version of ')
    return { docs: parent ? [{ parent }] : [] }
  }
  return Object({ user, t: (key: string) => key, payload: { find, findVersions } })
}

async function isRefused(
  name: keyof typeof users,
  { operation, overrideAccess = false, ...args }: Asked,
  looked: object[] = [],
): Promise<boolean> {
  const [hook] = guardPublishing('offers').beforeOperation
  const req = aRequest(users[name], looked)
  try {
    await hook?.(Object({ args, operation, overrideAccess, req }))
    return false
  } catch (error) {
    expect(error).toMatchObject({ status: 403 })
    return true
  }
}

describe('guardPublishing', () => {
  const refused: [keyof typeof users, string, object][] = [
    ['contributor', 'create', { data: { municipality: 'm1', _status: 'published' } }],
    ['manager', 'create', { data: { municipality: 'm2', _status: 'published' } }],
    ['contributor', 'create', { duplicateFromID: 'o1' }],
    ['contributor', 'create', { duplicateFromID: 'o1', draft: false, data: { title: 'x' } }],
    ['manager', 'create', { duplicateFromID: 'o1', data: { municipality: 'm2' } }],
    ['contributor', 'update', { id: 'o1' }],
    ['contributor', 'update', { id: 'o3', draft: false }],
    ['contributor', 'update', { id: 'o3', draft: true, data: { _status: 'published' } }],
    ['manager', 'update', { id: 'o2' }],
    ['manager', 'update', { where: {} }],
    ['contributor', 'restoreVersion', { id: 'version of o1' }],
    ['contributor', 'restoreVersion', { id: 'version of o1', draft: false }],
    ['manager', 'restoreVersion', { id: 'version of o2' }],
    ['nobody', 'update', { id: 'o1' }],
  ]

  test.each(refused)('refuses the %s to %s %j', async (name, operation, args) => {
    expect(await isRefused(name, { operation, ...args })).toBe(true)
  })

  const allowed: [keyof typeof users, string, object][] = [
    ['contributor', 'create', { data: { municipality: 'm1' } }],
    ['contributor', 'create', { data: { municipality: 'm1', _status: 'draft' } }],
    ['manager', 'create', { data: { municipality: 'm1', _status: 'published' } }],
    ['contributor', 'create', { duplicateFromID: 'o1', draft: true }],
    ['contributor', 'create', { duplicateFromID: 'o1', data: { _status: 'draft' } }],
    ['contributor', 'create', { duplicateFromID: 'o3' }],
    ['manager', 'create', { duplicateFromID: 'o1' }],
    ['contributor', 'update', { id: 'o1', draft: true }],
    ['contributor', 'update', { id: 'o1', draft: true, data: { _status: 'draft' } }],
    ['manager', 'update', { id: 'o1' }],
    ['administrator', 'update', { where: {} }],
    ['contributor', 'update', {}],
    ['contributor', 'restoreVersion', { id: 'version of o1', draft: true }],
    ['contributor', 'restoreVersion', { id: 'x' }],
    ['manager', 'restoreVersion', { id: 'version of o1' }],
    ['nobody', 'read', { id: 'o1' }],
    ['nobody', 'delete', { id: 'o1' }],
  ]

  test.each(allowed)('lets the %s %s %j', async (name, operation, args) => {
    expect(await isRefused(name, { operation, ...args })).toBe(false)
  })

  test('asks nothing of trusted code', async () => {
    expect(await isRefused('nobody', { operation: 'update', id: 'o1', overrideAccess: true })).toBe(
      false,
    )
  })

  test('looks past the writer’s rights at what is public, and with them at everything else', async () => {
    const looked: object[] = []
    await isRefused('manager', { operation: 'update', id: 'o1' }, looked)
    await isRefused('manager', { operation: 'update', where: { seats: { equals: 1 } } }, looked)
    await isRefused('manager', { operation: 'create', duplicateFromID: 'o1' }, looked)
    await isRefused('manager', { operation: 'restoreVersion', id: 'version of o1' }, looked)
    const all = { collection: 'offers', depth: 0, pagination: false, trash: true }
    expect(looked).toMatchObject([
      { ...all, where: { id: { equals: 'o1' } }, overrideAccess: true },
      { ...all, where: { seats: { equals: 1 } }, overrideAccess: false },
      { ...all, where: { id: { equals: 'o1' } }, overrideAccess: false },
      { where: { id: { equals: 'version of o1' } }, limit: 1, depth: 0, overrideAccess: false },
      { ...all, where: { id: { equals: 'o1' } }, overrideAccess: false },
    ])
  })
})
