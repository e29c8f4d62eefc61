import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { administratorAt } from '../../support/api.ts'
import { docOf } from '../../support/content.ts'
import { filledDatabase } from '../../support/own-database.ts'
import { rawAuditLog } from '../../support/raw-audit-log.ts'
import { runBuilt } from '../../support/run-built.ts'
import { runServer } from '../../support/run-server.mjs'

const day = 24 * 60 * 60 * 1000

test('what is older than the retention goes, and the rest of the chain still holds', async () => {
  const database = { ...(await filledDatabase()), AUDIT_RETENTION_DAYS: '100' }
  const server = await runServer(database)
  const admin = await administratorAt(server.url)
  for (const name of ['A', 'B', 'C', 'D']) {
    docOf(await admin.post('/api/institutions', { name, kind: 'network' }))
  }
  await server.stop()
  const log = await rawAuditLog(database)
  const before = await log.rows()
  const kept = before.at(-2)
  const now = new Date(new Date(kept.at).getTime() + 100 * day)
  const pruned = spawnSync(
    process.execPath,
    [
      '--conditions=production',
      '--import',
      'tsx',
      'test/support/prune-audit-log.ts',
      now.toISOString(),
    ],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', ...database } },
  )
  expect([pruned.status, pruned.stderr]).toEqual([0, expect.anything()])
  const after = await log.rows()
  expect(after.map(({ sequence }) => sequence)).toEqual([
    kept.sequence,
    kept.sequence + 1,
    kept.sequence + 2,
  ])
  expect(after.at(-1)).toMatchObject({ action: 'log-pruned', times: before.length - 2 })
  const whole = await runBuilt('verify-audit', database)
  expect(whole.said).toContain(`3 rader kontrollert, fra nummer ${kept.sequence}`)
  expect(whole.code).toBe(0)
  await log.remove(kept.sequence, kept.sequence)
  const { code, said } = await runBuilt('verify-audit', database)
  await log.close()
  expect(said).toContain(`BRUTT ved rad ${kept.sequence}: raden mangler`)
  expect(code).toBe(1)
}, 120_000)
