import { describe, expect, test } from '@jest/globals'
import { limitSearch } from '../../../../../../plugins/coverage/core/recommend/limit-search.ts'

describe('limitSearch(limits)', () => {
  test('lets that many steps go on', () => {
    const mayGoOn = limitSearch({ maxSteps: 2 })
    expect([mayGoOn(), mayGoOn(), mayGoOn()]).toEqual([true, true, false])
  })

  test('never goes on after a no', () => {
    const answers = [true, false, true]
    const mayGoOn = limitSearch({ mayGoOn: () => answers.shift() ?? true })
    expect([mayGoOn(), mayGoOn(), mayGoOn()]).toEqual([true, false, false])
  })

  test('has a limit without being told', () => {
    const mayGoOn = limitSearch({})
    let steps = 0
    while (mayGoOn()) steps += 1
    expect(steps).toBe(50_000)
  })
})
