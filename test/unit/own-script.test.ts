import { expect, test } from '@jest/globals'
import { ownScript } from '../../bench/measure/own-script.mjs'

test('the admin sends at most 60 kB of our own JavaScript, all views together', async () => {
  const { files, bytes } = await ownScript(process.cwd())
  expect(files).toBeGreaterThan(30)
  expect(bytes).toBeGreaterThan(20_000)
  expect(bytes).toBeLessThanOrEqual(60_000)
})
