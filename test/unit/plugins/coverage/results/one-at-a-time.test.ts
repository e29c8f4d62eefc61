import { describe, expect, test } from '@jest/globals'
import { oneAtATime } from '../../../../../plugins/coverage/results/one-at-a-time.ts'

/** Work that begins and ends when the test says so, and tells the log. */
function work(log: string[], name: string) {
  let finish: () => void = () => {}
  const held = new Promise<void>((resolve) => {
    finish = resolve
  })
  const run = async () => {
    log.push(`${name} begins`)
    await held
    log.push(`${name} ends`)
  }
  return { run, finish }
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('turns', () => {
  test('of one key never overlap', async () => {
    const log: string[] = []
    const turns = oneAtATime<string>()
    const [first, second] = [work(log, 'first'), work(log, 'second')]
    const one = turns.next('a', first.run)
    await settle()
    const two = turns.next('a', second.run)
    await settle()
    expect(log).toEqual(['first begins'])
    first.finish()
    second.finish()
    await Promise.all([one, two])
    expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
  })

  test('of two keys go on side by side', async () => {
    const log: string[] = []
    const turns = oneAtATime<string>()
    const [first, second] = [work(log, 'first'), work(log, 'second')]
    const both = [turns.next('a', first.run), turns.next('b', second.run)]
    await settle()
    expect(log).toEqual(['first begins', 'second begins'])
    first.finish()
    second.finish()
    await Promise.all(both)
  })

  test('that have not begun are shared; one that has begun is not', async () => {
    const turns = oneAtATime<string>()
    let runs = 0
    const count = async () => {
      runs += 1
      await settle()
    }
    const first = turns.next('a', count)
    await settle()
    const asked = [turns.next('a', count), turns.next('a', count), turns.next('a', count)]
    await Promise.all([first, ...asked])
    expect(runs).toBe(2)
  })

  test('alone hold everything else back, and wait for all that runs', async () => {
    const log: string[] = []
    const turns = oneAtATime<string>()
    const [single, all, later] = [work(log, 'single'), work(log, 'all'), work(log, 'later')]
    const done = [turns.next('a', single.run)]
    await settle()
    done.push(turns.alone(all.run), turns.next('b', later.run))
    await settle()
    expect(log).toEqual(['single begins'])
    for (const each of [single, all, later]) each.finish()
    await Promise.all(done)
    expect(log.slice(2)).toEqual(['all begins', 'all ends', 'later begins', 'later ends'])
  })

  test('go on after one that failed, and tell only its own asker', async () => {
    const turns = oneAtATime<string>()
    const failed = turns.next('a', async () => {
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    await expect(turns.next('a', async () => {})).resolves.toBeUndefined()
    await expect(turns.alone(async () => 5)).resolves.toBe(5)
  })
})
