import { describe, expect, test } from '@jest/globals'
import { boundedCounter } from '../../../src/bounded-counter.ts'

describe('boundedCounter', () => {
  test('counts each key in a window of its own', async () => {
    let time = 0
    const counter = boundedCounter({ window: 1000, now: () => time })
    await counter.increment('a')
    time = 600
    expect((await counter.increment('a')).totalHits).toBe(2)
    expect(await counter.increment('b')).toEqual({ totalHits: 1, resetTime: new Date(1600) })
    time = 1000
    expect((await counter.increment('a')).totalHits).toBe(1)
  })

  test('takes back, and never below nothing', async () => {
    const counter = boundedCounter({ window: 1000 })
    await counter.decrement('a')
    await counter.increment('a')
    await counter.decrement('a')
    expect((await counter.increment('a')).totalHits).toBe(1)
    await counter.resetKey('a')
    expect((await counter.increment('a')).totalHits).toBe(1)
  })

  test('forgets the key not counted for longest when it holds as many as it may', async () => {
    const counter = boundedCounter({ window: 1000, most: 2 })
    for (const key of ['a', 'b', 'a', 'c']) await counter.increment(key)
    expect((await counter.increment('a')).totalHits).toBe(3)
    expect((await counter.increment('b')).totalHits).toBe(1)
  })
})
