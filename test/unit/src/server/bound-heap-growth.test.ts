import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'

test('V8 knows the flag by which its heap is bounded', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
  expect(known).toContain('--heap-growing-percent')
})
