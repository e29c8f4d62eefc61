import { describe, expect, test } from '@jest/globals'
import { takeTurns } from '../../../../../plugins/coverage/changes/take-turns.ts'

const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Turns whose work is held until the test lets it go, and what they did. */
function heldTurns() {
  const log: string[] = []
  const held: (() => void)[] = []
  const add = takeTurns<string, string>(async (key, items) => {
    log.push(`${key} begins with ${[...items].join()}`)
    await new Promise<void>((resolve) => held.push(resolve))
    log.push(`${key} ends`)
  })
  const letGo = async () => {
    held.shift()?.()
    await settle()
  }
  return { add, log, letGo }
}

describe('turns', () => {
  test('of one key never overlap, and take what was added while they waited', async () => {
    const { add, log, letGo } = heldTurns()
    const done = [add('a', '1')]
    await settle()
    done.push(add('a', '2'), add('a', '3'))
    await settle()
    expect(log).toEqual(['a begins with 1'])
    await letGo()
    expect(log).toEqual(['a begins with 1', 'a ends', 'a begins with 2,3'])
    await letGo()
    await Promise.all(done)
    expect(log.at(-1)).toBe('a ends')
  })

  test('of two keys go on side by side', async () => {
    const { add, log, letGo } = heldTurns()
    const done = [add('a', '1'), add('b', '2')]
    await settle()
    expect(log).toEqual(['a begins with 1', 'b begins with 2'])
    await letGo()
    await letGo()
    await Promise.all(done)
  })

  test('go on after one that failed, and tell only its own asker', async () => {
    const add = takeTurns<string, string>(async (_key, items) => {
      if (items.has('bad')) throw new Error('no')
    })
    const failed = add('a', 'bad')
    await settle()
    const next = add('a', 'good')
    await expect(failed).rejects.toThrow('no')
    await expect(next).resolves.toBeUndefined()
  })
})
