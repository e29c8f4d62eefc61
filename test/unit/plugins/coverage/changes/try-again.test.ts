import { describe, expect, test } from '@jest/globals'
import { tryAgain } from '../../../../../plugins/coverage/changes/try-again.ts'

/** Work that fails so many times, and then tells how often it was tried. */
function failing(times: number) {
  let tries = 0
  return async () => {
    tries += 1
    if (tries <= times) throw new Error(`failure ${tries}`)
    return tries
  }
}

describe('tryAgain', () => {
  test('gives what the first attempt that succeeds gives', async () => {
    expect(await tryAgain(failing(0), [1, 1])).toBe(1)
    expect(await tryAgain(failing(2), [1, 1])).toBe(3)
  })

  test('throws what the last attempt threw', async () => {
    await expect(tryAgain(failing(3), [1, 1])).rejects.toThrow('failure 3')
  })
})
