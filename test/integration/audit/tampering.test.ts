import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, administratorAt, type Json } from '../../support/api.ts'
import { docOf } from '../../support/content.ts'
import { filledDatabase, type OwnDatabase } from '../../support/own-database.ts'
import { type RawLog, rawAuditLog } from '../../support/raw-audit-log.ts'
import { runBuilt } from '../../support/run-built.ts'
import { runServer } from '../../support/run-server.mjs'

let database: OwnDatabase
let log: RawLog
let head = ''

const verify = (...args: string[]) => runBuilt('verify-audit', database, args)

/** So many servers on one database, with an administrator signed in at each. */
async function start(count: number): Promise<{ apis: Api[]; stop: () => Promise<unknown> }> {
  const servers = await Promise.all(Array.from({ length: count }, () => runServer(database)))
  const apis: Api[] = []
  for (const { url } of servers) apis.push(await administratorAt(url))
  return { apis, stop: () => Promise.all(servers.map((server) => server.stop())) }
}

/** Nothing else follows from it, so that the two servers meet in the log and nowhere else. */
async function makeInstitution(admin: Api, place: number): Promise<string> {
  const name = `Institusjon ${place}`
  return docOf(await admin.post('/api/institutions', { name, kind: 'network' })).id
}

describe('the chain of the audit log', () => {
  beforeAll(async () => {
    database = await filledDatabase()
    const { apis, stop } = await start(2)
    try {
      const made = Array.from({ length: 40 }, (_, place) =>
        makeInstitution(apis[place % 2] as Api, place),
      )
      await Promise.all(made)
    } finally {
      await stop()
    }
    log = await rawAuditLog(database)
  }, 240_000)

  afterAll(() => log?.close())

  test('holds what two servers wrote at the same time, each row once', async () => {
    const rows = await log.rows()
    const made = rows.filter(({ subject }) => subject === 'institutions')
    expect(made).toHaveLength(40)
    expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, place) => place + 1))
    const { code, said } = await verify()
    expect(said).toContain(`${rows.length} rader kontrollert`)
    expect(said).toContain('Loggen er hel')
    expect(code).toBe(0)
    head = said.match(/\d+:[0-9a-f]{64}/)?.[0] ?? ''
  })

  const tampering: [string, number, (row: Json, all: Json[]) => Promise<() => Promise<void>>][] = [
    [
      'a name that was changed',
      7,
      async (row) => {
        const name = 'actorName' in row ? 'actorName' : 'actor_name'
        await log.change(7, { [name]: 'Noen andre' })
        return () => log.change(7, { [name]: row[name] })
      },
    ],
    [
      'a time that was changed',
      9,
      async (row) => {
        const at = row.at instanceof Date ? new Date('2020-01-01') : '2020-01-01T00:00:00.000Z'
        await log.change(9, { at })
        return () => log.change(9, { at: row.at })
      },
    ],
    [
      'a row that was deleted',
      11,
      async (row) => {
        await log.remove(11, 11)
        return () => log.insert(row)
      },
    ],
    [
      'two rows that changed places',
      13,
      async () => {
        const swap = async () => {
          await log.change(13, { sequence: 1_000_000 })
          await log.change(14, { sequence: 13 })
          await log.change(1_000_000, { sequence: 14 })
        }
        await swap()
        return swap
      },
    ],
    [
      'a seal that was made up',
      15,
      async (row) => {
        await log.change(15, { hash: 'f'.repeat(64) })
        return () => log.change(15, { hash: row.hash })
      },
    ],
  ]

  test.each(tampering)('shows %s, by number %i', async (_what, sequence, tamper) => {
    const all = await log.rows()
    const undo = await tamper(all[sequence - 1], all)
    const { code, said } = await verify()
    expect(said).toContain(`BRUTT ved rad ${sequence}:`)
    expect(code).toBe(1)
    // That it is whole again is seen in the next, which is told by the number of a later row.
    await undo()
  })

  test('shows rows that are gone from the end, also when its stored end is put back', async () => {
    const all = await log.rows()
    const stored = await log.head()
    const gone = all.slice(-3)
    const last = all.at(-4)
    await log.remove(gone[0].sequence, gone[2].sequence)
    expect((await verify()).said).toContain(
      `BRUTT ved rad ${gone[0].sequence}: kjeden slutter for tidlig`,
    )
    await log.setHead({ sequence: last.sequence, hash: last.hash })
    expect((await verify()).said).toContain(`BRUTT ved rad ${last.sequence}: kjedens slutt er ikke`)
    await log.setHead({ sequence: stored.sequence, hash: stored.hash })
    for (const row of gone) await log.insert(row)
    expect((await verify('--head', head)).code).toBe(0)
  })

  test('shows a whole database that was put back, to whoever noted where it ended', async () => {
    const [sequence = '', hash = ''] = head.split(':')
    const later = await verify('--head', `${Number(sequence) + 5}:${hash}`)
    expect(later.said).toContain(`BRUTT ved rad ${Number(sequence) + 1}: kjeden slutter for tidlig`)
    const other = await verify('--head', `${sequence}:${'a'.repeat(64)}`)
    expect(other.said).toContain(`BRUTT ved rad ${sequence}: raden er en annen`)
  })

  test('reports a row that was deleted before it was sealed', async () => {
    if (database.DATABASE_URI) return
    await log.run(
      "CREATE TRIGGER thief AFTER INSERT ON audit_log WHEN NEW.document_title = 'Institusjon 99' BEGIN DELETE FROM audit_log WHERE id = NEW.id; END",
    )
    const { apis, stop } = await start(1)
    await makeInstitution(apis[0] as Api, 99)
    await stop()
    await log.run('DROP TRIGGER thief')
    const missing = (await log.rows()).find(({ action }) => action === 'row-missing')
    const { code, said } = await verify()
    expect(said).toContain(`BRUTT ved rad ${missing.sequence}: serveren fant selv`)
    expect(code).toBe(1)
  }, 120_000)

  test('goes on after tampering, and says for ever that there was some', async () => {
    await log.setHead({ hash: '0'.repeat(64) })
    const { apis, stop } = await start(1)
    await makeInstitution(apis[0] as Api, 100)
    await stop()
    const { code, said } = await verify()
    expect((await log.rows()).some(({ action }) => action === 'chain-broken')).toBe(true)
    expect(said).toContain('serveren fant selv')
    expect(code).toBe(1)
  }, 120_000)
})
