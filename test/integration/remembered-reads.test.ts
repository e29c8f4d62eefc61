import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { ownDatabase } from '../support/own-database.ts'

type Outcome = {
  asked: number
  remembered: number
  differing: unknown[]
  writes: { written: number; differing: unknown[] }
}

describe('reads', () => {
  let outcome: Outcome

  beforeAll(async () => {
    // Not synchronously: what this process keeps open to the server would be closed unheard.
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--conditions=production', '--import', 'tsx', 'test/support/compare-reads.ts'],
      {
        env: { ...process.env, NODE_OPTIONS: '', ...ownDatabase(), LOG_LEVEL: 'error' },
        encoding: 'utf8',
        maxBuffer: 64_000_000,
      },
    )
    outcome = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
  }, 240_000)

  test('answer every question as Payload’s own adapter does, in a transaction and outside', () => {
    expect(outcome.asked).toBeGreaterThanOrEqual(300)
    expect(outcome.differing).toEqual([])
  })

  test('are remembered for most questions', () => {
    // On MongoDB what is asked about other documents is Payload's to ask.
    expect(outcome.remembered / outcome.asked).toBeGreaterThan(0.8)
  })

  test('of what has just been written give what Payload’s own adapter answers a write with', () => {
    expect(outcome.writes.written).toBeGreaterThanOrEqual(50)
    expect(outcome.writes.differing).toEqual([])
  })
})
