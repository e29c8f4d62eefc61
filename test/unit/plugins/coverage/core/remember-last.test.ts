import { describe, expect, test } from '@jest/globals'
import { rememberLast } from '../../../../../plugins/coverage/core/remember-last.ts'
import { aCell } from './a-portfolio.ts'

function counting() {
  const asked: (readonly unknown[])[] = []
  const ask = rememberLast((cells) => asked.push(cells))
  return { ask, asked }
}

describe('rememberLast(make)', () => {
  test('makes once for the same names, whatever else the cells say', () => {
    const { ask, asked } = counting()
    expect(ask([aCell({ prevalence: 0.1 })])).toBe(ask([aCell({ prevalence: 0.2 })]))
    expect(asked).toHaveLength(1)
  })

  test.each([
    ['another level', [aCell({ level: 'indicated' }), aCell({ theme: 'violence' })]],
    ['another age group', [aCell({ ageGroup: '6-12' }), aCell({ theme: 'violence' })]],
    ['another theme', [aCell(), aCell({ theme: 'couple' })]],
    ['another order', [aCell({ theme: 'violence' }), aCell()]],
    ['one less', [aCell()]],
    ['one more', [aCell(), aCell({ theme: 'violence' }), aCell({ theme: 'couple' })]],
    ['none', []],
  ])('makes again for %s', (_, cells) => {
    const { ask, asked } = counting()
    ask([aCell(), aCell({ theme: 'violence' })])
    ask(cells)
    expect(asked).toHaveLength(2)
  })
})
