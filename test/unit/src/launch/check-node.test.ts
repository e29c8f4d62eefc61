import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'

const check = (version: string) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `const { checkNode } = await import('./src/launch/check-node.mjs'); checkNode('${version}')`,
    ],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  )

describe('checkNode', () => {
  test.each(['18.20.0', '20.8.1', '4.0.0'])('ends with one sentence on %s', (version) => {
    const { status, stderr } = check(version)
    expect(status).toBe(1)
    expect(stderr).toMatch(/^Node: must be .*\n$/)
    expect(stderr).toContain(version)
  })

  test.each(['20.9.0', '22.0.0', '24.1.0'])('goes on with %s', (version) => {
    expect(check(version)).toMatchObject({ status: 0, stderr: '' })
  })
})
