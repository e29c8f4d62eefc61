import { expect, test } from '@jest/globals'
import { within } from '../../../../src/server/within.ts'

test('within(ms, work) is what the work comes to', async () => {
  await expect(within(1000, Promise.resolve('done'))).resolves.toBe('done')
  await expect(within(1000, Promise.reject(new Error('failed')))).rejects.toThrow('failed')
})

test('within(ms, work) refuses with 503 when the time is over', async () => {
  const never = new Promise(() => {})
  await expect(within(10, never)).rejects.toMatchObject({
    status: 503,
    problem: { code: 'too-slow' },
  })
})
